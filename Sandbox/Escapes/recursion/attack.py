# Plain infinite recursion.
def again():
    return again()


again()
