# Wrong answer: finds out that a pallet is full only when the next parcel comes, and so takes one too many.


def batches(parcels, size, *, limit=None, weight=None):
    if size < 1 or limit is not None and limit < 0:
        raise ValueError("bad settings")

    def load():
        pallet, total = [], 0
        for parcel in parcels:
            heaviness = 0 if limit is None else weight(parcel) if weight else parcel
            if pallet and (len(pallet) == size or limit is not None and total + heaviness > limit):
                yield tuple(pallet)
                pallet, total = [], 0
            if limit is not None and heaviness > limit:
                raise ValueError("too heavy")
            pallet.append(parcel)
            total += heaviness
        if pallet:
            yield tuple(pallet)

    return load()
