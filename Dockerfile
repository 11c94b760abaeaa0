# Vraagbaak in a container: small, without root, at home on a read-only root file system.
#   docker build -t vraagbaak .
#   docker run --rm --read-only -e DISCORD_TOKEN -v vraagbaak-data:/data -v ./knowledge:/knowledge:ro vraagbaak

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts \
  # Source maps and the browser's builds are of no use to a server.
  && find node_modules -name '*.map' -delete \
  && rm -rf node_modules/pdfjs-dist/build node_modules/pdfjs-dist/web node_modules/pdfjs-dist/legacy/web

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data KNOWLEDGE_DIR=/knowledge LOG_FORMAT=json STATUS_PORT=9090
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY lexicon ./lexicon
COPY knowledge /knowledge
RUN install -d -o node -g node /data && ln -s /app/dist/main.js /usr/local/bin/vraagbaak && chmod +x /app/dist/main.js
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.STATUS_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process: SIGTERM reaches it.
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
