def weigh(parts):
    """The weight of a parcel in its parts'."""
    if not parts:
        raise ValueError("an empty parcel")
    return sum(parts)
