package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const tolerance = 5 * time.Minute

// IsGenuine wants the body as it came, before any json.Unmarshal.
func IsGenuine(secret string, header http.Header, body []byte) bool {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
	if err != nil || !strings.HasPrefix(secret, "whsec_") {
		panic("the secret begins with whsec_")
	}
	timestamp := header.Get("webhook-timestamp")
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)).Abs() > tolerance {
		return false // an old one, sent again
	}

	signed := hmac.New(sha256.New, key)
	signed.Write([]byte(header.Get("webhook-id") + "." + timestamp + "."))
	signed.Write(body)
	wanted := "v1," + base64.StdEncoding.EncodeToString(signed.Sum(nil))
	signatures := strings.Fields(header.Get("webhook-signature")) // several during a rotation
	for _, given := range signatures {
		if hmac.Equal([]byte(given), []byte(wanted)) {
			return true
		}
	}
	return false
}
