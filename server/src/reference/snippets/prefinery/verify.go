package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const tolerance = 5 * time.Minute

// IsGenuine wants the body as it came, before any json.Unmarshal.
func IsGenuine(secret string, header http.Header, body []byte) bool {
	if !strings.HasPrefix(secret, "whsec_") {
		panic("the secret begins with whsec_")
	}
	signatures := strings.Split(header.Get("x-prefinery-signature"), ",") // t=…,v1=…
	timestamp := strings.TrimPrefix(signatures[0], "t=")
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)).Abs() > tolerance {
		return false // an old one, sent again
	}

	signed := hmac.New(sha256.New, []byte(secret))
	signed.Write([]byte(timestamp + "."))
	signed.Write(body)
	wanted := "v1=" + hex.EncodeToString(signed.Sum(nil))
	for _, given := range signatures[1:] { // several during a rotation
		if hmac.Equal([]byte(given), []byte(wanted)) {
			return true
		}
	}
	return false
}
