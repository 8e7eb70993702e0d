def load(inbox: str, store: str) -> dict[str, list[str]]:
    """Add each delivery of the inbox to the store once; return what was loaded, skipped and refused."""
    raise NotImplementedError
