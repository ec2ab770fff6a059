"""What templates of days are drawn with."""
