#!/bin/sh
# WEBHOOK_SECRET=whsec_… sh send.sh http://127.0.0.1:5000/ body.json
# Signs the body and sends it, as Hookline would.
set -eu
url=$1 body=$2

id=test_$(openssl rand -hex 13)
timestamp=$(date +%s)
key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
signature=v1,$({ printf %s "$id.$timestamp." && cat "$body"; } |
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)

curl --include --data-binary "@$body" "$url" \
  -H "content-type: application/json; charset=utf-8" \
  -H "webhook-id: $id" -H "webhook-timestamp: $timestamp" -H "webhook-signature: $signature"
