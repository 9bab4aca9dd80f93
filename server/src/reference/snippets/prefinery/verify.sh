#!/bin/sh
# WEBHOOK_SECRET=whsec_… sh verify.sh X-PREFINERY-SIGNATURE < body
# Status 0: it is genuine. The argument is what the header of this name holds.
set -efu
signatures=$(printf %s "$1" | tr , ' ') # t=… v1=…
timestamp=${signatures%% *}
timestamp=${timestamp#t=}

# HMAC-SHA256 of what comes in, by a key in hex. As ps shows the key, this is for trying by hand.
hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -binary | hex; }
hex() { od -An -v -tx1 | tr -d ' \n'; }

case $WEBHOOK_SECRET in whsec_*) ;; *) echo "The secret begins with whsec_" >&2; exit 2 ;; esac
case $timestamp in '' | 0* | *[!0-9]*) exit 1 ;; esac
age=$(($(date +%s) - timestamp))
[ "${age#-}" -le 300 ] || exit 1 # an old one, sent again

key=$(printf %s "$WEBHOOK_SECRET" | hex)
wanted=v1=$({ printf %s "$timestamp." && cat; } | hmac "$key")
[ ${#wanted} -eq 67 ] || exit 2 # openssl has said why
blind=$(openssl rand -hex 32) # under a key of the moment, how long a comparison takes tells nothing
blinded=$(printf %s "$wanted" | hmac "$blind")
for given in $signatures; do # several during a rotation
  [ "$(printf %s "$given" | hmac "$blind")" != "$blinded" ] || exit 0
done
exit 1
