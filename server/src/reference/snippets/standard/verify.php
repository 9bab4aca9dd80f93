<?php

const TOLERANCE_SECONDS = 5 * 60;

/** $headers: array_change_key_case(getallheaders()); $body: file_get_contents('php://input'). */
function isGenuine(string $secret, array $headers, string $body): bool
{
    if (!str_starts_with($secret, 'whsec_')) {
        throw new InvalidArgumentException('The secret begins with whsec_');
    }
    $id = $headers['webhook-id'] ?? '';
    $timestamp = $headers['webhook-timestamp'] ?? '';
    if (abs(time() - (int) $timestamp) > TOLERANCE_SECONDS) {
        return false; // an old one, sent again
    }

    $key = base64_decode(substr($secret, strlen('whsec_')));
    $wanted = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$timestamp.$body", $key, true));
    $signatures = explode(' ', $headers['webhook-signature'] ?? ''); // several during a rotation
    foreach ($signatures as $given) {
        if (hash_equals($wanted, $given)) {
            return true;
        }
    }
    return false;
}
