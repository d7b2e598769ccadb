CREATE TABLE accounts (
    "position" bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    customer_id text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    description text COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    parent_id text COLLATE pg_catalog."C"
);
CREATE SEQUENCE accounts_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE accounts_position_seq OWNED BY accounts."position";
CREATE TABLE assets (
    "position" bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    definition text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE assets_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE assets_position_seq OWNED BY assets."position";
CREATE TABLE balances (
    "position" bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    asset text NOT NULL COLLATE pg_catalog."C",
    asset_kind text NOT NULL COLLATE pg_catalog."C",
    asset_name text NOT NULL COLLATE pg_catalog."C",
    available text NOT NULL COLLATE pg_catalog."C",
    locked text NOT NULL COLLATE pg_catalog."C",
    credit text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE balances_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE balances_position_seq OWNED BY balances."position";
CREATE TABLE customers (
    "position" bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE customers_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE customers_position_seq OWNED BY customers."position";
CREATE TABLE entities (
    "position" bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    owner text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    group_name text COLLATE pg_catalog."C",
    "time" text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE entities_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE entities_position_seq OWNED BY entities."position";
CREATE TABLE entries (
    "position" bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE entries_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE entries_position_seq OWNED BY entries."position";
CREATE TABLE idempotency_records (
    "position" bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    operation_key text NOT NULL COLLATE pg_catalog."C",
    status integer NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    "time" text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE idempotency_records_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE idempotency_records_position_seq OWNED BY idempotency_records."position";
CREATE TABLE kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE postings (
    "position" bigint NOT NULL,
    entry_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    asset text NOT NULL COLLATE pg_catalog."C",
    bucket text NOT NULL COLLATE pg_catalog."C",
    amount text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE postings_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE postings_position_seq OWNED BY postings."position";
ALTER TABLE ONLY accounts ALTER COLUMN "position" SET DEFAULT nextval('accounts_position_seq'::regclass);
ALTER TABLE ONLY assets ALTER COLUMN "position" SET DEFAULT nextval('assets_position_seq'::regclass);
ALTER TABLE ONLY balances ALTER COLUMN "position" SET DEFAULT nextval('balances_position_seq'::regclass);
ALTER TABLE ONLY customers ALTER COLUMN "position" SET DEFAULT nextval('customers_position_seq'::regclass);
ALTER TABLE ONLY entities ALTER COLUMN "position" SET DEFAULT nextval('entities_position_seq'::regclass);
ALTER TABLE ONLY entries ALTER COLUMN "position" SET DEFAULT nextval('entries_position_seq'::regclass);
ALTER TABLE ONLY idempotency_records ALTER COLUMN "position" SET DEFAULT nextval('idempotency_records_position_seq'::regclass);
ALTER TABLE ONLY postings ALTER COLUMN "position" SET DEFAULT nextval('postings_position_seq'::regclass);
INSERT INTO accounts VALUES (1, '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'alder', 'Treasury', 'Where everything arrives.', 'active', NULL);
INSERT INTO accounts VALUES (2, 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', 'alder', 'Trading desk', NULL, 'active', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01');
INSERT INTO accounts VALUES (3, '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03', 'alder', 'Archive', 'Closed for business, still open for reading.', 'inactive', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01');
INSERT INTO accounts VALUES (4, '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', 'alder', 'Margin', NULL, 'active', NULL);
INSERT INTO accounts VALUES (5, '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a05', 'alder', 'Reserve', NULL, 'inactive', NULL);
INSERT INTO accounts VALUES (6, 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', 'birch', 'Operations', NULL, 'active', NULL);
INSERT INTO accounts VALUES (7, '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', 'birch', 'Payouts', NULL, 'active', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c');
INSERT INTO assets VALUES (1, 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01', '{"id":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01","name":"USD Coin","symbol":"USDC","type":"Erc20Token","blockchain":"Ethereum","contractAddress":"0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48","decimalPlaces":6}');
INSERT INTO assets VALUES (2, 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02', '{"id":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02","name":"USD Coin","symbol":"USDC","type":"SplToken","blockchain":"Solana","mintAddress":"EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v","decimalPlaces":6}');
INSERT INTO assets VALUES (3, 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03', '{"id":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03","name":"Stable dollars","symbol":"SUSD","description":"One balance for dollar stablecoins of every blockchain.","type":"BucketAsset","decimalPlaces":6}');
INSERT INTO assets VALUES (4, 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04', '{"id":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04","name":"Tether USD","symbol":"USDT","type":"Trc20Token","blockchain":"TRON","contractAddress":"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t","decimalPlaces":6}');
INSERT INTO assets VALUES (5, 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b05', '{"id":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b05","name":"Tether USD","symbol":"USDT","type":"Jetton","blockchain":"TON","contractAddress":"EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs","decimalPlaces":6}');
INSERT INTO assets VALUES (6, 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b06', '{"id":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b06","name":"USD Coin","symbol":"USDC","type":"StellarToken","blockchain":"Stellar","issuerAddress":"GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN","stellarCurrencyCode":"USDC","decimalPlaces":7}');
INSERT INTO assets VALUES (7, 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b07', '{"id":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b07","name":"USD Coin","symbol":"USDC","type":"Bep20Token","blockchain":"BNB Smart Chain","contractAddress":"0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d","decimalPlaces":18}');
INSERT INTO balances VALUES (5, 'id-0025', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Flare","cryptocurrencySymbol":"KAVA","testAsset":true}', 'cryptocurrencySymbol', 'KAVA', '100000', '0', '0');
INSERT INTO balances VALUES (7, 'id-0035', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03"}', 'assetId', 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03', '75000', '0', '0');
INSERT INTO balances VALUES (9, 'id-0045', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'cryptocurrencySymbol', 'ETH', '20', '0', '0');
INSERT INTO balances VALUES (10, 'id-0050', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02"}', 'assetId', 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02', '10000', '0', '0');
INSERT INTO balances VALUES (11, 'id-0055', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03', '{"nationalCurrencyCode":"EUR"}', 'nationalCurrencyCode', 'EUR', '12.34', '0', '0');
INSERT INTO balances VALUES (12, 'id-0060', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'cryptocurrencySymbol', 'BTC', '3', '0', '0');
INSERT INTO balances VALUES (13, 'id-0065', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'assetId', 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01', '251000', '0', '-250000');
INSERT INTO balances VALUES (14, 'id-0073', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"nationalCurrencyCode":"GBP"}', 'nationalCurrencyCode', 'GBP', '80000', '0', '0');
INSERT INTO balances VALUES (15, 'id-0078', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'cryptocurrencySymbol', 'BTC', '1.75', '0', '0');
INSERT INTO balances VALUES (16, 'id-0083', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"}', 'assetId', 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04', '42000', '0', '0');
INSERT INTO balances VALUES (17, 'id-0088', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"}', 'assetId', 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04', '5000', '0', '0');
INSERT INTO balances VALUES (18, 'id-0093', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', '{"nationalCurrencyCode":"GBP"}', 'nationalCurrencyCode', 'GBP', '2500', '0', '0');
INSERT INTO balances VALUES (3, 'id-0014', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'cryptocurrencySymbol', 'BTC', '11.25', '0.25', '0');
INSERT INTO balances VALUES (4, 'id-0020', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'cryptocurrencySymbol', 'ETH', '148.500000000000000001', '0', '0');
INSERT INTO balances VALUES (2, 'id-0009', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"EUR"}', 'nationalCurrencyCode', 'EUR', '249750', '0', '0');
INSERT INTO balances VALUES (8, 'id-0040', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"nationalCurrencyCode":"USD"}', 'nationalCurrencyCode', 'USD', '50075', '0', '0');
INSERT INTO balances VALUES (6, 'id-0030', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'assetId', 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01', '499900.25', '0', '0');
INSERT INTO balances VALUES (1, 'id-0004', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'nationalCurrencyCode', 'USD', '1064047.24', '0', '0');
INSERT INTO balances VALUES (19, 'id-0135', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'assetId', 'f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01', '100', '0', '0');
INSERT INTO customers VALUES (1, 'alder', 'Alder Trading');
INSERT INTO customers VALUES (2, 'birch', 'Birch Payments');
INSERT INTO entities VALUES (1, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0003', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0003","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","balanceAsset":{"nationalCurrencyCode":"USD"},"balanceAmount":"1000000","source":{"asset":{"nationalCurrencyCode":"USD"},"transferMethod":"Iban","accountHolder":{"name":"Somebody outside"},"iban":"MT09PCKT000004B4C5PH2CXWRUO3G2M","amount":"1000000","referenceId":"id-0002"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (2, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0008', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0008","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","balanceAsset":{"nationalCurrencyCode":"EUR"},"balanceAmount":"250000.5","source":{"asset":{"nationalCurrencyCode":"EUR"},"transferMethod":"Iban","accountHolder":{"name":"Somebody outside"},"iban":"MT47PCKT00000O6DEK0O976E6ZK0IYQ","amount":"250000.5","referenceId":"id-0007"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (3, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0013', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0013","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","balanceAsset":{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"},"balanceAmount":"12.5","source":{"asset":{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"},"transferMethod":"PublicBlockchain","address":"bc1qvsdk05a7pk8ccm7yendgkrfgs9g9aqckznuf4f","amount":"12.5","blockchainTxId":"id-0012"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (4, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0019', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0019","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","balanceAsset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"balanceAmount":"150.000000000000000001","source":{"asset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"transferMethod":"PublicBlockchain","address":"0x5a282971488da6c72ef5197259d53274005fa0a7","amount":"150.000000000000000001","blockchainTxId":"id-0018"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (5, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0024', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0024","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","balanceAsset":{"blockchain":"Flare","cryptocurrencySymbol":"KAVA","testAsset":true},"balanceAmount":"100000","source":{"asset":{"blockchain":"Flare","cryptocurrencySymbol":"KAVA","testAsset":true},"transferMethod":"PublicBlockchain","address":"0x776ef023e8468006b11a799d99ed1b55f19a94c5","amount":"100000","blockchainTxId":"id-0023"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (6, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0029', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0029","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"balanceAmount":"500000.25","source":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"transferMethod":"PublicBlockchain","address":"0x0d96818ef86f5b0d4f7e9d900d48c49d8dc43bff","amount":"500000.25","blockchainTxId":"id-0028"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (7, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0034', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0034","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03"},"balanceAmount":"75000","source":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b07"},"transferMethod":"PublicBlockchain","address":"0xcd303b212f14ffb7ca36615644223064162fca70","amount":"75000","blockchainTxId":"id-0033"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (8, 'deposits', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', 'id-0039', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0039","accountId":"c5bb0880-523c-4c1c-bfe7-bcf2941517a0","balanceAsset":{"nationalCurrencyCode":"USD"},"balanceAmount":"50000","source":{"asset":{"nationalCurrencyCode":"USD"},"transferMethod":"Iban","accountHolder":{"name":"Somebody outside"},"iban":"MT29PCKT00000B5D8THMB3CS5ET3CES","amount":"50000","referenceId":"id-0038"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (9, 'deposits', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', 'id-0044', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0044","accountId":"c5bb0880-523c-4c1c-bfe7-bcf2941517a0","balanceAsset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"balanceAmount":"20","source":{"asset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"transferMethod":"PublicBlockchain","address":"0x2af21248fb06edba125ef1ab0cd932a8be0ee396","amount":"20","blockchainTxId":"id-0043"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (10, 'deposits', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', 'id-0049', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0049","accountId":"c5bb0880-523c-4c1c-bfe7-bcf2941517a0","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02"},"balanceAmount":"10000","source":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02"},"transferMethod":"PublicBlockchain","address":"Gohsxz21pxigmmwZBLvtPaCMCwaNdHWkbPAAwPxtoPt7","amount":"10000","blockchainTxId":"id-0048"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (11, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03', 'id-0054', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0054","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03","balanceAsset":{"nationalCurrencyCode":"EUR"},"balanceAmount":"12.34","source":{"asset":{"nationalCurrencyCode":"EUR"},"transferMethod":"Iban","accountHolder":{"name":"Somebody outside"},"iban":"MT25PCKT000002HUZLH1E5VLWJ71U9N","amount":"12.34","referenceId":"id-0053"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (12, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', 'id-0059', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0059","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04","balanceAsset":{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"},"balanceAmount":"3","source":{"asset":{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"},"transferMethod":"PublicBlockchain","address":"bc1qlkcnwxjauv40la7u5ct7s9h9y5svk6y2ay9kak","amount":"3","blockchainTxId":"id-0058"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (13, 'deposits', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', 'id-0064', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0064","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"balanceAmount":"1000","source":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"transferMethod":"PublicBlockchain","address":"0x7858468cd8d0a852c74543cb49936e8f3c35b554","amount":"1000","blockchainTxId":"id-0063"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (14, 'holdings', '', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04 {"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', NULL, '2027-01-15T08:00:00.000Z', '{"id":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04 {\"assetId\":\"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01\"}","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04","asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"createdAt":"2027-01-15T08:00:00.000Z","collateralArriving":"0","collateral":"300000","collateralLeaving":"0"}');
INSERT INTO entities VALUES (15, 'creditLines', 'alder', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', NULL, '2027-01-15T08:00:00.000Z', '{"customerId":"alder","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04","createdAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (16, 'deposits', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', 'id-0072', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0072","accountId":"be5ff76b-6cc8-4a39-af40-fc71aea1865c","balanceAsset":{"nationalCurrencyCode":"GBP"},"balanceAmount":"80000","source":{"asset":{"nationalCurrencyCode":"GBP"},"transferMethod":"Iban","accountHolder":{"name":"Somebody outside"},"iban":"MT09PCKT0000020G1CP6P9T01STEUVO","amount":"80000","referenceId":"id-0071"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (17, 'deposits', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', 'id-0077', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0077","accountId":"be5ff76b-6cc8-4a39-af40-fc71aea1865c","balanceAsset":{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"},"balanceAmount":"1.75","source":{"asset":{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"},"transferMethod":"PublicBlockchain","address":"bc1q2y9rtd50kgh4gmqyvmkes9ckut4ar88kkx0mda","amount":"1.75","blockchainTxId":"id-0076"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (18, 'deposits', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', 'id-0082', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0082","accountId":"be5ff76b-6cc8-4a39-af40-fc71aea1865c","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"},"balanceAmount":"42000","source":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"},"transferMethod":"PublicBlockchain","address":"TR2yYGXhaMiu17RvoFLMY42ukXM7qkCneh","amount":"42000","blockchainTxId":"id-0081"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (19, 'deposits', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', 'id-0087', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0087","accountId":"9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"},"balanceAmount":"5000","source":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"},"transferMethod":"PublicBlockchain","address":"THTLbUJLdinCtwe86xP8Vt4vYV7UbFQW5i","amount":"5000","blockchainTxId":"id-0086"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (20, 'deposits', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', 'id-0092', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0092","accountId":"9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02","balanceAsset":{"nationalCurrencyCode":"GBP"},"balanceAmount":"2500","source":{"asset":{"nationalCurrencyCode":"GBP"},"transferMethod":"Iban","accountHolder":{"name":"Somebody outside"},"iban":"MT67PCKT00000E8YS01PYR90U43R4XQ","amount":"2500","referenceId":"id-0091"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","finalizedAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (21, 'collateralLinks', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c01', NULL, '2027-01-15T08:00:00.000Z', '{"id":"a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c01","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","collateralId":"1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e01.1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e02","collateralSigners":["1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e04"],"env":"prod","status":"Failed","rejectionReason":"The collateralId is not three UUIDs joined by dots.","createdAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (22, 'collateralLinks', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', 'a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c02', NULL, '2027-01-15T08:00:00.000Z', '{"id":"a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c02","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04","collateralId":"2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a601.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a602.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a603","collateralSigners":["2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a604"],"env":"prod","status":"Linked","createdAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (23, 'collateralAccounts', '', '2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a601.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a602.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a603', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '2027-01-15T08:00:00.000Z', '{"accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04","collateralId":"2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a601.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a602.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a603","env":"prod","linkId":"a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c02","createdAt":"2027-01-15T08:00:00.000Z"}');
INSERT INTO entities VALUES (28, 'withdrawals', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0112', 'PeerAccountTransfer', '2027-01-15T08:00:00.000Z', '{"id":"id-0112","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","customerId":"alder","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"balanceAmount":"100","fee":"0","destination":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"transferMethod":"PeerAccountTransfer","accountId":"be5ff76b-6cc8-4a39-af40-fc71aea1865c","amount":"100","referenceId":"id-0134"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"},{"status":"succeeded","message":"The withdrawal was delivered.","createdAt":"2027-01-15T08:00:11.000Z"}],"attribution":{},"finalizedAt":"2027-01-15T08:00:11.000Z"}');
INSERT INTO entities VALUES (30, 'withdrawals', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0117', 'InternalTransfer', '2027-01-15T08:00:00.000Z', '{"id":"id-0117","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","customerId":"alder","balanceAsset":{"nationalCurrencyCode":"USD"},"balanceAmount":"75","fee":"0","destination":{"asset":{"nationalCurrencyCode":"USD"},"transferMethod":"InternalTransfer","accountId":"c5bb0880-523c-4c1c-bfe7-bcf2941517a0","amount":"75"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"},{"status":"succeeded","message":"The withdrawal was delivered.","createdAt":"2027-01-15T08:00:11.000Z"}],"attribution":{},"finalizedAt":"2027-01-15T08:00:11.000Z"}');
INSERT INTO entities VALUES (32, 'quotes', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0125', NULL, '2027-01-15T08:00:00.000Z', '{"id":"id-0125","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","fromAsset":{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"},"toAsset":{"nationalCurrencyCode":"USD"},"feeBps":20,"fromAmount":"1","toAmount":"64122.24","feeAmount":"128.51","createdAt":"2027-01-15T08:00:00.000Z","expiresAt":"2027-01-15T08:01:00.000Z","entryId":"id-0128"}');
INSERT INTO entities VALUES (24, 'withdrawals', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0098', 'PublicBlockchain', '2027-01-15T08:00:00.000Z', '{"id":"id-0098","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","customerId":"alder","balanceAsset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"balanceAmount":"1.5","fee":"0","destination":{"asset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"transferMethod":"PublicBlockchain","address":"0xB3eA60DF87e6ea42A59F5bd4b3d0cBe8b6e7a4d1","amount":"1.5","blockchainTxId":"id-0129"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"},{"status":"succeeded","message":"The withdrawal was delivered.","createdAt":"2027-01-15T08:00:11.000Z"}],"attribution":{},"finalizedAt":"2027-01-15T08:00:11.000Z"}');
INSERT INTO entities VALUES (26, 'withdrawals', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', 'id-0104', 'Iban', '2027-01-15T08:00:00.000Z', '{"id":"id-0104","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","customerId":"alder","balanceAsset":{"nationalCurrencyCode":"EUR"},"balanceAmount":"250.5","fee":"0","destination":{"asset":{"nationalCurrencyCode":"EUR"},"transferMethod":"Iban","accountHolder":{"name":"Ada Lovelace","country":"GB"},"iban":"LO16MVPcSq8","amount":"250.5","referenceId":"id-0131"},"status":"succeeded","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"},{"status":"succeeded","message":"The withdrawal was delivered.","createdAt":"2027-01-15T08:00:11.000Z"}],"attribution":{},"finalizedAt":"2027-01-15T08:00:11.000Z"}');
INSERT INTO entities VALUES (33, 'deposits', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', 'id-0137', NULL, '2027-01-15T08:00:11.000Z', '{"id":"id-0137","accountId":"be5ff76b-6cc8-4a39-af40-fc71aea1865c","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"balanceAmount":"100","source":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"transferMethod":"PeerAccountTransfer","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","amount":"100","referenceId":"id-0134"},"status":"succeeded","createdAt":"2027-01-15T08:00:11.000Z","finalizedAt":"2027-01-15T08:00:11.000Z"}');
INSERT INTO entities VALUES (34, 'deposits', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', 'id-0139', NULL, '2027-01-15T08:00:11.000Z', '{"id":"id-0139","accountId":"c5bb0880-523c-4c1c-bfe7-bcf2941517a0","balanceAsset":{"nationalCurrencyCode":"USD"},"balanceAmount":"75","source":{"asset":{"nationalCurrencyCode":"USD"},"transferMethod":"InternalTransfer","accountId":"6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01","amount":"75"},"status":"succeeded","createdAt":"2027-01-15T08:00:11.000Z","finalizedAt":"2027-01-15T08:00:11.000Z"}');
INSERT INTO entries VALUES (1, 'id-0005', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (2, 'id-0010', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (3, 'id-0015', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (4, 'id-0016', 'lock', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (5, 'id-0021', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (6, 'id-0026', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (7, 'id-0031', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (8, 'id-0036', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (9, 'id-0041', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (10, 'id-0046', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (11, 'id-0051', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (12, 'id-0056', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (13, 'id-0061', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (14, 'id-0066', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (15, 'id-0067', 'collateral-announced', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (16, 'id-0068', 'collateral-accepted', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (17, 'id-0069', 'credit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (18, 'id-0074', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (19, 'id-0079', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (20, 'id-0084', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (21, 'id-0089', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (22, 'id-0094', 'deposit', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (23, 'id-0099', 'lock', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (24, 'id-0105', 'lock', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (25, 'id-0113', 'lock', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (26, 'id-0118', 'lock', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (27, 'id-0128', 'conversion', '2027-01-15T08:00:00.000Z');
INSERT INTO entries VALUES (28, 'id-0130', 'withdrawal', '2027-01-15T08:00:11.000Z');
INSERT INTO entries VALUES (29, 'id-0132', 'withdrawal', '2027-01-15T08:00:11.000Z');
INSERT INTO entries VALUES (30, 'id-0136', 'transfer', '2027-01-15T08:00:11.000Z');
INSERT INTO entries VALUES (31, 'id-0138', 'transfer', '2027-01-15T08:00:11.000Z');
INSERT INTO idempotency_records VALUES (1, '32ef66f07f7d5ef41e12b958e4445689d84da7f69eb27eeee0551daa011e3119', '1494a79e9b138228a429e63d9c8ac0e9d4397409a72009bcf6f1f59e5b7a0716', 201, '{"id":"id-0098","balanceAsset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"balanceAmount":"1.5","status":"pending","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"}],"destination":{"asset":{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"},"transferMethod":"PublicBlockchain","address":"0xB3eA60DF87e6ea42A59F5bd4b3d0cBe8b6e7a4d1","amount":"1.5"}}', '2027-01-22T08:00:00.000Z');
INSERT INTO idempotency_records VALUES (2, 'aba1f3b988866381dc2ab1b5588f680d39f41c04cc087dc7bab5d2f9054fa8b5', 'f06b00bd646e1af3d27e626d01337e22de2ec2afd9f1dc9acd3f4e44da5c43c4', 201, '{"id":"id-0104","balanceAsset":{"nationalCurrencyCode":"EUR"},"balanceAmount":"250.5","status":"pending","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"}],"destination":{"asset":{"nationalCurrencyCode":"EUR"},"transferMethod":"Iban","accountHolder":{"name":"Ada Lovelace","country":"GB"},"iban":"LO16MVPcSq8","amount":"250.5"}}', '2027-01-22T08:00:00.000Z');
INSERT INTO idempotency_records VALUES (3, '850a08f950036abdd81feaf9b39d9744a17888dc845e85d045f568223f47cb93', '6e5f5c2dc9dc2ecbf2373bab0dbaf8d94558673703dc660a74f602eae0e419b5', 201, '{"id":"id-0112","balanceAsset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"balanceAmount":"100","status":"pending","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"}],"destination":{"asset":{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"},"transferMethod":"PeerAccountTransfer","accountId":"be5ff76b-6cc8-4a39-af40-fc71aea1865c","amount":"100"}}', '2027-01-22T08:00:00.000Z');
INSERT INTO idempotency_records VALUES (4, 'a6a55905e792a3281d44e46a21e91a57c62e2eef45d7ef7dbccb332f7261dfb9', '10d094cfb4ac334efa1d24865d3bd2a312156002c018f618bff221287f789536', 201, '{"id":"id-0117","balanceAsset":{"nationalCurrencyCode":"USD"},"balanceAmount":"75","status":"pending","createdAt":"2027-01-15T08:00:00.000Z","events":[{"status":"pending","message":"The withdrawal was accepted.","createdAt":"2027-01-15T08:00:00.000Z"}],"destination":{"asset":{"nationalCurrencyCode":"USD"},"transferMethod":"InternalTransfer","accountId":"c5bb0880-523c-4c1c-bfe7-bcf2941517a0","amount":"75"}}', '2027-01-22T08:00:00.000Z');
INSERT INTO idempotency_records VALUES (5, '04f43d1a1c4ea62fc6da2c484953cf6d0125496cab1346250acdee77fbfb1a2f', 'fe577391cec3530ea5b00ca1de6dc28af8885c3b9660616c3e3911fab10ab56d', 400, '{"message":"Not enough funds: the withdrawal takes 99999999999.","errorType":"bad-request"}', '2027-01-22T08:00:00.000Z');
INSERT INTO kysely_migration VALUES ('0001-ledger', '2026-11-29T07:11:55.726Z');
INSERT INTO kysely_migration VALUES ('0002-entities', '2026-11-29T07:11:55.754Z');
INSERT INTO kysely_migration VALUES ('0003-kinds', '2026-11-29T07:11:55.758Z');
INSERT INTO kysely_migration VALUES ('0004-idempotency-records', '2026-11-29T07:11:55.778Z');
INSERT INTO kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO postings VALUES (1, 'id-0005', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'external', '-1000000');
INSERT INTO postings VALUES (2, 'id-0005', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'available', '1000000');
INSERT INTO postings VALUES (3, 'id-0010', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"EUR"}', 'external', '-250000.5');
INSERT INTO postings VALUES (4, 'id-0010', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"EUR"}', 'available', '250000.5');
INSERT INTO postings VALUES (5, 'id-0015', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'external', '-12.5');
INSERT INTO postings VALUES (6, 'id-0015', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'available', '12.5');
INSERT INTO postings VALUES (7, 'id-0016', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'available', '-0.25');
INSERT INTO postings VALUES (8, 'id-0016', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'locked', '0.25');
INSERT INTO postings VALUES (9, 'id-0021', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'external', '-150.000000000000000001');
INSERT INTO postings VALUES (10, 'id-0021', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'available', '150.000000000000000001');
INSERT INTO postings VALUES (11, 'id-0026', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Flare","cryptocurrencySymbol":"KAVA","testAsset":true}', 'external', '-100000');
INSERT INTO postings VALUES (12, 'id-0026', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Flare","cryptocurrencySymbol":"KAVA","testAsset":true}', 'available', '100000');
INSERT INTO postings VALUES (13, 'id-0031', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'external', '-500000.25');
INSERT INTO postings VALUES (14, 'id-0031', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'available', '500000.25');
INSERT INTO postings VALUES (15, 'id-0036', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b07"}', 'external', '-75000');
INSERT INTO postings VALUES (16, 'id-0036', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b07"}', 'liquidity', '75000');
INSERT INTO postings VALUES (17, 'id-0036', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03"}', 'liquidity', '-75000');
INSERT INTO postings VALUES (18, 'id-0036', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03"}', 'available', '75000');
INSERT INTO postings VALUES (19, 'id-0041', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"nationalCurrencyCode":"USD"}', 'external', '-50000');
INSERT INTO postings VALUES (20, 'id-0041', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"nationalCurrencyCode":"USD"}', 'available', '50000');
INSERT INTO postings VALUES (21, 'id-0046', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'external', '-20');
INSERT INTO postings VALUES (22, 'id-0046', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'available', '20');
INSERT INTO postings VALUES (23, 'id-0051', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02"}', 'external', '-10000');
INSERT INTO postings VALUES (24, 'id-0051', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02"}', 'available', '10000');
INSERT INTO postings VALUES (25, 'id-0056', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03', '{"nationalCurrencyCode":"EUR"}', 'external', '-12.34');
INSERT INTO postings VALUES (26, 'id-0056', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03', '{"nationalCurrencyCode":"EUR"}', 'available', '12.34');
INSERT INTO postings VALUES (27, 'id-0061', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'external', '-3');
INSERT INTO postings VALUES (28, 'id-0061', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'available', '3');
INSERT INTO postings VALUES (29, 'id-0066', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'external', '-1000');
INSERT INTO postings VALUES (30, 'id-0066', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'available', '1000');
INSERT INTO postings VALUES (31, 'id-0067', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'external', '-300000');
INSERT INTO postings VALUES (32, 'id-0067', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'collateralArriving', '300000');
INSERT INTO postings VALUES (33, 'id-0068', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'collateralArriving', '-300000');
INSERT INTO postings VALUES (34, 'id-0068', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'collateral', '300000');
INSERT INTO postings VALUES (35, 'id-0069', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'credit', '-250000');
INSERT INTO postings VALUES (36, 'id-0069', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'available', '250000');
INSERT INTO postings VALUES (37, 'id-0074', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"nationalCurrencyCode":"GBP"}', 'external', '-80000');
INSERT INTO postings VALUES (38, 'id-0074', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"nationalCurrencyCode":"GBP"}', 'available', '80000');
INSERT INTO postings VALUES (39, 'id-0079', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'external', '-1.75');
INSERT INTO postings VALUES (40, 'id-0079', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'available', '1.75');
INSERT INTO postings VALUES (41, 'id-0084', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"}', 'external', '-42000');
INSERT INTO postings VALUES (42, 'id-0084', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"}', 'available', '42000');
INSERT INTO postings VALUES (43, 'id-0089', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"}', 'external', '-5000');
INSERT INTO postings VALUES (44, 'id-0089', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04"}', 'available', '5000');
INSERT INTO postings VALUES (45, 'id-0094', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', '{"nationalCurrencyCode":"GBP"}', 'external', '-2500');
INSERT INTO postings VALUES (46, 'id-0094', '9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02', '{"nationalCurrencyCode":"GBP"}', 'available', '2500');
INSERT INTO postings VALUES (47, 'id-0099', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'available', '-1.5');
INSERT INTO postings VALUES (48, 'id-0099', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'locked', '1.5');
INSERT INTO postings VALUES (49, 'id-0105', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"EUR"}', 'available', '-250.5');
INSERT INTO postings VALUES (50, 'id-0105', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"EUR"}', 'locked', '250.5');
INSERT INTO postings VALUES (51, 'id-0113', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'available', '-100');
INSERT INTO postings VALUES (52, 'id-0113', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'locked', '100');
INSERT INTO postings VALUES (53, 'id-0118', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'available', '-75');
INSERT INTO postings VALUES (54, 'id-0118', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'locked', '75');
INSERT INTO postings VALUES (55, 'id-0128', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'available', '-1');
INSERT INTO postings VALUES (56, 'id-0128', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}', 'liquidity', '1');
INSERT INTO postings VALUES (57, 'id-0128', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'liquidity', '-64250.75');
INSERT INTO postings VALUES (58, 'id-0128', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'available', '64122.24');
INSERT INTO postings VALUES (59, 'id-0128', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'fees', '128.51');
INSERT INTO postings VALUES (60, 'id-0130', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'locked', '-1.5');
INSERT INTO postings VALUES (61, 'id-0130', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"blockchain":"Ethereum","cryptocurrencySymbol":"ETH"}', 'external', '1.5');
INSERT INTO postings VALUES (62, 'id-0132', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"EUR"}', 'locked', '-250.5');
INSERT INTO postings VALUES (63, 'id-0132', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"EUR"}', 'external', '250.5');
INSERT INTO postings VALUES (64, 'id-0136', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'locked', '-100');
INSERT INTO postings VALUES (65, 'id-0136', 'be5ff76b-6cc8-4a39-af40-fc71aea1865c', '{"assetId":"f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01"}', 'available', '100');
INSERT INTO postings VALUES (66, 'id-0138', '6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01', '{"nationalCurrencyCode":"USD"}', 'locked', '-75');
INSERT INTO postings VALUES (67, 'id-0138', 'c5bb0880-523c-4c1c-bfe7-bcf2941517a0', '{"nationalCurrencyCode":"USD"}', 'available', '75');
SELECT pg_catalog.setval('accounts_position_seq', 7, true);
SELECT pg_catalog.setval('assets_position_seq', 7, true);
SELECT pg_catalog.setval('balances_position_seq', 19, true);
SELECT pg_catalog.setval('customers_position_seq', 2, true);
SELECT pg_catalog.setval('entities_position_seq', 34, true);
SELECT pg_catalog.setval('entries_position_seq', 31, true);
SELECT pg_catalog.setval('idempotency_records_position_seq', 5, true);
SELECT pg_catalog.setval('postings_position_seq', 67, true);
ALTER TABLE ONLY accounts
    ADD CONSTRAINT accounts_id_key UNIQUE (id);
ALTER TABLE ONLY accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY assets
    ADD CONSTRAINT assets_id_key UNIQUE (id);
ALTER TABLE ONLY assets
    ADD CONSTRAINT assets_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY balances
    ADD CONSTRAINT balances_id_key UNIQUE (id);
ALTER TABLE ONLY balances
    ADD CONSTRAINT balances_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY customers
    ADD CONSTRAINT customers_id_key UNIQUE (id);
ALTER TABLE ONLY customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY entities
    ADD CONSTRAINT entities_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY entities
    ADD CONSTRAINT entity_of_owner UNIQUE (kind, owner, id);
ALTER TABLE ONLY entries
    ADD CONSTRAINT entries_id_key UNIQUE (id);
ALTER TABLE ONLY entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY idempotency_records
    ADD CONSTRAINT idempotency_records_id_key UNIQUE (id);
ALTER TABLE ONLY idempotency_records
    ADD CONSTRAINT idempotency_records_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY balances
    ADD CONSTRAINT one_balance_per_asset UNIQUE (account_id, asset);
ALTER TABLE ONLY postings
    ADD CONSTRAINT postings_pkey PRIMARY KEY ("position");
CREATE INDEX accounts_of_customer ON accounts USING btree (customer_id, "position");
CREATE INDEX balances_of_account ON balances USING btree (account_id, "position");
CREATE INDEX entities_by_time ON entities USING btree (kind, owner, "time", "position");
CREATE INDEX entities_of_group ON entities USING btree (kind, owner, group_name, "time", "position") WHERE (group_name IS NOT NULL);
CREATE INDEX idempotency_records_by_time ON idempotency_records USING btree ("time", "position");
CREATE INDEX postings_of_entry ON postings USING btree (entry_id, "position");
ALTER TABLE ONLY accounts
    ADD CONSTRAINT accounts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);
ALTER TABLE ONLY accounts
    ADD CONSTRAINT accounts_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES accounts(id);
ALTER TABLE ONLY balances
    ADD CONSTRAINT balances_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY postings
    ADD CONSTRAINT postings_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY postings
    ADD CONSTRAINT postings_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entries(id);
