import hashlib
import hmac
import time

TOLERANCE_SECONDS = 5 * 60


def is_genuine(secret, headers, body):
    """headers: those of Flask, Django or http.server; body: bytes as they came."""
    if not secret.startswith("whsec_"):
        raise ValueError("The secret begins with whsec_")
    first, *given = (headers.get("x-prefinery-signature") or "").split(",")  # t=…,v1=…
    timestamp = first.replace("t=", "")
    if not timestamp.isdecimal() or abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False  # an old one, sent again

    signed = f"{timestamp}.".encode() + body
    wanted = b"v1=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest().encode()
    # several during a rotation
    return any(hmac.compare_digest(one.encode(), wanted) for one in given)
