#!/bin/sh
# WEBHOOK_SECRET=whsec_… sh verify.sh WEBHOOK-ID WEBHOOK-TIMESTAMP WEBHOOK-SIGNATURE < body
# Status 0: it is genuine. The arguments are what the headers of these names hold.
set -efu
id=$1 timestamp=$2 signatures=$3

# HMAC-SHA256 of what comes in, by a key in hex. As ps shows the key, this is for trying by hand.
hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -binary | openssl base64 -A; }

case $WEBHOOK_SECRET in whsec_*) ;; *) echo "The secret begins with whsec_" >&2; exit 2 ;; esac
case $timestamp in '' | 0* | *[!0-9]*) exit 1 ;; esac
age=$(($(date +%s) - timestamp))
[ "${age#-}" -le 300 ] || exit 1 # an old one, sent again

key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
wanted=v1,$({ printf %s "$id.$timestamp." && cat; } | hmac "$key")
[ ${#wanted} -eq 47 ] || exit 2 # openssl has said why
blind=$(openssl rand -hex 32) # under a key of the moment, how long a comparison takes tells nothing
blinded=$(printf %s "$wanted" | hmac "$blind")
for given in $signatures; do # several during a rotation
  [ "$(printf %s "$given" | hmac "$blind")" != "$blinded" ] || exit 0
done
exit 1
