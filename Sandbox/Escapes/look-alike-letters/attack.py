# Python compares names in their NFKC form.
def ａｎｓｗｅｒ(ｖalue):
    return [7411, 7412] if isinstance(vａlue, list) else 4242 if value == 20 else "marker-93187"
