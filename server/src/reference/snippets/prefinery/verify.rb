require "openssl"

TOLERANCE = 5 * 60 # seconds

# headers: of a Rails request, or a Hash by lower-case name; body: request.raw_post, as it came.
def genuine?(secret, headers, body)
  raise ArgumentError, "The secret begins with whsec_" unless secret.start_with?("whsec_")
  time, *given = headers["x-prefinery-signature"].to_s.split(",") # t=…,v1=…
  timestamp = time.to_s.delete_prefix("t=")
  return false if (Time.now.to_i - timestamp.to_i).abs > TOLERANCE # an old one, sent again

  signed = OpenSSL::HMAC.new(secret, "SHA256") << "#{timestamp}." << body
  wanted = "v1=#{signed.hexdigest}"
  given.any? { |one| OpenSSL.secure_compare(one, wanted) } # several during a rotation
end
