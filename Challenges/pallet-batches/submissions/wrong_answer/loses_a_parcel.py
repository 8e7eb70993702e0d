# Wrong answer: the parcel that does not fit any more is taken from the belt and put on no pallet.


def batches(parcels, size, *, limit=None, weight=None):
    if size < 1 or limit is not None and limit < 0:
        raise ValueError("bad settings")

    def load():
        pallet, total = [], 0
        for parcel in parcels:
            heaviness = 0 if limit is None else weight(parcel) if weight else parcel
            if limit is not None and total + heaviness > limit:
                if not pallet:
                    raise ValueError("too heavy")
                yield tuple(pallet)
                pallet, total = [], 0
                continue
            pallet.append(parcel)
            total += heaviness
            if len(pallet) == size:
                yield tuple(pallet)
                pallet, total = [], 0
        if pallet:
            yield tuple(pallet)

    return load()
