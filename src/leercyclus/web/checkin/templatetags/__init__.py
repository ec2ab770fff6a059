"""What templates of other apps may write of check-in."""
