<?php

const TOLERANCE_SECONDS = 5 * 60;

/** $headers: array_change_key_case(getallheaders()); $body: file_get_contents('php://input'). */
function isGenuine(string $secret, array $headers, string $body): bool
{
    if (!str_starts_with($secret, 'whsec_')) {
        throw new InvalidArgumentException('The secret begins with whsec_');
    }
    $signatures = explode(',', $headers['x-prefinery-signature'] ?? ''); // t=…,v1=…
    $timestamp = str_replace('t=', '', array_shift($signatures));
    if (abs(time() - (int) $timestamp) > TOLERANCE_SECONDS) {
        return false; // an old one, sent again
    }

    $wanted = 'v1=' . hash_hmac('sha256', "$timestamp.$body", $secret);
    foreach ($signatures as $given) { // several during a rotation
        if (hash_equals($wanted, $given)) {
            return true;
        }
    }
    return false;
}
