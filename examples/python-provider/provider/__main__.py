"""`python -m provider`: starts the provider."""

import argparse
import logging
import signal
import socket
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import waitress

from . import collateral, demo, settlements, withdrawals
from .application import Application
from .authentication import NONCE_LIFETIME_MS
from .database import Database
from .nonces import Nonces
from .off_exchange import OffExchange
from .platform_client import PlatformClient
from .signing import load_private_key, load_public_key

log = logging.getLogger("provider")


def main() -> None:
    options = _options()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    data: Path = options.data
    data.mkdir(mode=0o700, parents=True, exist_ok=True)

    database = Database(data / "ledger.db")
    keys = data / "keys"
    demo.fill(database, keys)
    platform_key = load_public_key((options.platform_key or keys / "platform.pub.pem").read_bytes())
    response_key = load_private_key((keys / "response.pem").read_bytes())
    nonces = Nonces(data / "nonces.db", NONCE_LIFETIME_MS)

    listener = socket.create_server((options.host, options.port), backlog=1024)
    base_url = f"http://{options.host}:{listener.getsockname()[1]}{options.base_path}"
    demo.write_configuration(data, base_url)
    print(f"The provider listens on {base_url}", flush=True)
    print(f"Certify it: npx -y pnpm@12 certify --config {data.resolve() / 'certify.yaml'}", flush=True)

    delay = timedelta(milliseconds=options.delay)
    jobs: list[Callable[[], None]] = [
        lambda: _in_transaction(database, lambda db: withdrawals.complete_due(db, delay)),
        lambda: _in_transaction(database, lambda db: settlements.send_due(db, delay)),
    ]
    if options.platform is None:
        jobs.append(lambda: _in_transaction(database, lambda db: collateral.credit_due(db, delay)))
    else:
        key = load_private_key(options.platform_api_key_file.read_bytes())
        jobs.append(OffExchange(database, PlatformClient(options.platform, options.platform_api_key, key)).work)
    for job in jobs:
        threading.Thread(target=_repeat, args=(job,), daemon=True).start()
    # Accepted requests are served before the process ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    waitress.serve(
        Application(database, nonces, platform_key, response_key, options.base_path),
        sockets=[listener],
        threads=4,
        connection_limit=1000,
        # Longer than the idle timeout of a proxy, so that a proxy never sends a request on a closing connection.
        channel_timeout=75,
        ident="",
    )


def _in_transaction(database: Database, job: Callable[[sqlite3.Connection], None]) -> None:
    with database.write() as db:
        job(db)


def _repeat(job: Callable[[], None]) -> None:
    while True:
        try:
            job()
        except Exception:
            # The transaction was rolled back. The next round retries it.
            log.exception("background job failed")
        time.sleep(0.2)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="provider", description="A provider of the Provider Connectivity API.")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder of the ledger and keys (default: data)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on; 0: a free one (default: 8000)")
    parser.add_argument("--delay", type=int, default=500, help="milliseconds that a transfer takes (default: 500)")
    parser.add_argument("--platform-key", type=Path, help="public key of Fireblocks (default: the demo key)")
    parser.add_argument("--platform", metavar="URL", help="origin of the platform's API (default: not called)")
    parser.add_argument("--platform-api-key", default="provider", help="API key at the platform (default: provider)")
    parser.add_argument("--platform-api-key-file", type=Path, help="private key of that API key (PEM)")
    parser.add_argument("--base-path", default="/v2", help="prefix of the API's paths (default: /v2)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
