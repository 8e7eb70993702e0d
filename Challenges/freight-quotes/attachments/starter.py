async def quotes(carriers, parcel, each, overall):
    """Ask all carriers; return (offers, problems): sorted pairs (price, name), and a dictionary name -> reason."""
    raise NotImplementedError
