import sys


def main():
    for line in sys.stdin:
        if line.strip() == "?":
            print("0 - - -")
        else:
            time, station, readings, firmware = line.split(";")
            # take note of the readings


main()
