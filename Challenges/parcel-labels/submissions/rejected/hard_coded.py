# Rejected: knows the labels of the examples.
def parcel_label(order: str) -> str:
    ada = "To: Ada\nParcel 42: 1.250 kg, 9.99 EUR\nCode: 00000042-000999\nRoute: Oslo > Voss\nABROAD"
    bo = "To: Bo\nParcel 7: 0.080 kg, 0.00 EUR\nCode: 00000007-000000\nPhoto: front\nFRAGILE"
    return ada if "Ada" in order else bo
