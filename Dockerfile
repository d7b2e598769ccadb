# The reference provider. Data and keys are in the volume /data. Environment variables configure it: see `start --help`.
#
#   docker build -t reference-provider .
#   docker run --init -p 8000:8000 -v provider-data:/data reference-provider --preset bank
#
# Port 9464 serves /healthz, /readyz and /metrics without authentication. Publish it only to your own network.
FROM node:24-slim
WORKDIR /app
COPY . .
# The packages of this repository find the command's database drivers only in a flat node_modules.
RUN npx -y pnpm@12 install --frozen-lockfile --prod --config.node-linker=hoisted --filter "@provider-connectivity/cli..." \
  && rm -rf /root/.npm /root/.cache /root/.local \
  && mkdir /data && chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 OPERATIONS_HOST=0.0.0.0 OPERATIONS_PORT=9464 NODE_COMPILE_CACHE=/tmp/compile-cache
USER node
WORKDIR /data
VOLUME /data
EXPOSE 8000 9464
# With OPERATIONS_PORT=same the API's port serves the endpoints.
HEALTHCHECK --interval=10s --timeout=3s \
  CMD ["node", "-e", "const { PORT, OPERATIONS_PORT } = process.env; fetch(`http://127.0.0.1:${OPERATIONS_PORT === 'same' ? PORT || 8000 : OPERATIONS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/packages/cli/src/start/main.ts"]
