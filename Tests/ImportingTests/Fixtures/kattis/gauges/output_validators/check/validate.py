import sys
want = float(open(sys.argv[2]).read())
sys.exit(42 if abs(float(sys.stdin.read()) - want) < 1 else 43)
