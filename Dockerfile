# syntax=docker/dockerfile:1
# The command line on Node.js, for CI systems that run a job in an image: a shell is there, and no entrypoint hides it.
# Built from the package that a release publishes: docker build --file Dockerfile release/
ARG NODE=node:24-slim

FROM --platform=$BUILDPLATFORM ${NODE} AS package
RUN --mount=type=bind,target=/release npm install --global --prefix /opt/oos-chat-sync --ignore-scripts --offline /release/*.tgz

FROM ${NODE}
LABEL org.opencontainers.image.title="oos-chat-sync" \
      org.opencontainers.image.source="https://github.com/acme/oos-chat-sync" \
      org.opencontainers.image.licenses="MIT"
COPY --from=package /opt/oos-chat-sync /usr/local
USER node
WORKDIR /home/node
CMD ["oos-chat-sync", "--help"]
