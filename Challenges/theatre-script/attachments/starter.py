def format_script(text, *, width=12):
    """Return a script of scenes, directions and speeches, in one form."""
    raise NotImplementedError
