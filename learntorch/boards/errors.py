"""What is wrong with logs or with the place for a board."""


class BoardError(Exception):
    """Raised where no board can be made; its text names the file and what to do."""
