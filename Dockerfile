# Undertone for a server with a PostgreSQL of its own (compose.yaml).
FROM node:24-bookworm-slim
WORKDIR /undertone
COPY --chown=node:node . .
RUN chown node:node /undertone
USER node
# Installs, generates the database client and builds the pages, so that a container starts at once.
RUN npm run build && mkdir -p data
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/v1/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["npm", "start"]
