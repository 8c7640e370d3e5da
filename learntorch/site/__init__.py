"""What the site is made of before and while its engine runs; knows no engine by name."""
