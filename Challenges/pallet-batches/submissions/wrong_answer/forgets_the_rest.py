# Wrong answer: gives out full pallets only; what is on the last one stays behind.


def batches(parcels, size, *, limit=None, weight=None):
    if size < 1 or limit is not None and limit < 0:
        raise ValueError("bad settings")

    def load():
        pallet, total = [], 0
        for parcel in parcels:
            heaviness = 0 if limit is None else weight(parcel) if weight else parcel
            if limit is not None and pallet and total + heaviness > limit:
                yield tuple(pallet)
                pallet, total = [], 0
            if limit is not None and heaviness > limit:
                raise ValueError("too heavy")
            pallet.append(parcel)
            total += heaviness
            if len(pallet) == size:
                yield tuple(pallet)
                pallet, total = [], 0

    return load()
