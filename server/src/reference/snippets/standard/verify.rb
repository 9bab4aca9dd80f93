require "openssl"

TOLERANCE = 5 * 60 # seconds

# headers: of a Rails request, or a Hash by lower-case name; body: request.raw_post, as it came.
def genuine?(secret, headers, body)
  raise ArgumentError, "The secret begins with whsec_" unless secret.start_with?("whsec_")
  timestamp = headers["webhook-timestamp"]
  return false if (Time.now.to_i - timestamp.to_i).abs > TOLERANCE # an old one, sent again

  key = secret.delete_prefix("whsec_").unpack1("m")
  signed = OpenSSL::HMAC.new(key, "SHA256") << "#{headers["webhook-id"]}.#{timestamp}." << body
  wanted = "v1,#{[signed.digest].pack("m0")}"
  given = headers["webhook-signature"].to_s.split # several during a rotation
  given.any? { |one| OpenSSL.secure_compare(one, wanted) }
end
