# The mini-app is built with node, the process runs on a slim Python without compilers.
FROM node:22-bookworm-slim AS miniapp
WORKDIR /src/api/miniapp
COPY api/miniapp/package.json api/miniapp/package-lock.json api/miniapp/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY locales /src/locales
COPY api/miniapp ./
RUN npm run build

FROM python:3.12-slim-bookworm
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /app
COPY requirements.lock ./
RUN pip install --require-hashes -r requirements.lock
COPY pyproject.toml ./
COPY bot ./bot
COPY dialogs ./dialogs
COPY models ./models
COPY api ./api
COPY jobs ./jobs
COPY locales ./locales
COPY --from=miniapp /src/api/miniapp/dist ./api/miniapp/dist
RUN useradd --system --uid 10001 tasks
USER tasks
ENV HOST=0.0.0.0 PORT=8080 LOG_FORMAT=json
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/health', timeout=3)"]
CMD ["python", "-m", "bot"]
