import base64
import hashlib
import hmac
import time

TOLERANCE_SECONDS = 5 * 60


def is_genuine(secret, headers, body):
    """headers: those of Flask, Django or http.server; body: bytes as they came."""
    if not secret.startswith("whsec_"):
        raise ValueError("The secret begins with whsec_")
    timestamp = headers.get("webhook-timestamp") or ""
    if not timestamp.isdecimal() or abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False  # an old one, sent again

    key = base64.b64decode(secret[len("whsec_"):])
    signed = f"{headers.get('webhook-id')}.{timestamp}.".encode() + body
    wanted = b"v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
    given = (headers.get("webhook-signature") or "").split()
    # several during a rotation
    return any(hmac.compare_digest(one.encode(), wanted) for one in given)
