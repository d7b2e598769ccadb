# The reference provider. Its data and keys lie in the volume /data, its settings in the environment: see `start --help`.
#
#   docker build -t reference-provider .
#   docker run --init -p 8000:8000 -v provider-data:/data reference-provider --preset bank
FROM node:24-slim
WORKDIR /app
COPY . .
# One flat folder, so that packages of this repository find the drivers that the command brings.
RUN npx -y pnpm@12 install --frozen-lockfile --prod --config.node-linker=hoisted --filter "@provider-connectivity/cli..." \
  && rm -rf /root/.npm /root/.cache /root/.local \
  && mkdir /data && chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 NODE_COMPILE_CACHE=/tmp/compile-cache
USER node
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/packages/cli/src/start/main.ts"]
