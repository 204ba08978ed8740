FROM node:24-slim AS packages
WORKDIR /orgbeat
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY tsconfig.json ./
COPY prisma prisma
COPY digests digests
COPY src src
RUN node src/ready.cjs

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /orgbeat
COPY --from=packages --chown=node:node /orgbeat /orgbeat
RUN mkdir -p /orgbeat/data && chown node:node /orgbeat/data
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
