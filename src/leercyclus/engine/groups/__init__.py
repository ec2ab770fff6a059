"""Who sits with whom on an exchange day: small mixed groups over several rounds."""
