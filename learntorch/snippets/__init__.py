"""Run snippets, keep what came of it, and hold their files to it."""
