internal import PythonSyntax

/// Assertions about numbers that need not be equal.
extension AssertionReader {
    /// Two expressions whose values must be equal, or within a distance.
    struct Nearness {
        var left: Node
        var right: Node
        var relative = 0.0
        var absolute = 0.0
    }

    /// A test about two numbers that need not be equal; nil if it is about something else.
    func nearness(_ test: Node) -> Nearness? {
        guard let comparison = test.as(AST.Compare.self), comparison.ops.count == 1 else { return closeness(test) }
        let (left, right) = (comparison.left, comparison.comparators[0])
        return switch comparison.ops[0] {
        case .lt, .ltE: distance(left, below: right, isStrict: comparison.ops[0] == .lt)
        case .gt, .gtE: distance(right, below: left, isStrict: comparison.ops[0] == .gt)
        default: nil
        }
    }

    /// `abs(left - right) < limit`.
    private func distance(_ distance: Node, below limit: Node, isStrict: Bool) -> Nearness? {
        guard let call = distance.as(AST.Call.self), ["abs", "fabs"].contains(call.func.headWord),
            let difference = call.onlyArgument?.as(AST.BinOp.self), difference.op == .sub,
            let limit = folder.number(limit), limit > 0
        else { return nil }
        // Differences meet round limits (`< 1`, `< 0.5`) exactly, and hardly ever another one.
        let isRound = (limit * 1024).rounded() == limit * 1024
        let largest = isStrict && isRound ? limit.nextDown : limit
        return Nearness(left: difference.left, right: difference.right, absolute: largest)
    }

    /// `math.isclose(left, right)`, `numpy.isclose`, `numpy.allclose`.
    private func closeness(_ test: Node) -> Nearness? {
        guard let call = test.as(AST.Call.self), call.args.count == 2, let name = call.func.headWord,
            name == "isclose" || name == "allclose"
        else { return nil }
        let isNumpy = ["np", "numpy"].contains(call.func.as(AST.Attribute.self)?.value.headWord)
        guard name == "isclose" || isNumpy,
            let relative = tolerance(call, isNumpy ? ["rtol"] : ["rel_tol"], otherwise: isNumpy ? 1e-5 : 1e-9),
            let absolute = tolerance(call, isNumpy ? ["atol"] : ["abs_tol"], otherwise: isNumpy ? 1e-8 : 0),
            call.keywords.count <= 2
        else { return nil }
        return Nearness(left: call.args[0], right: call.args[1], relative: relative, absolute: absolute)
    }

    /// `f(x) == pytest.approx(y)`.
    func approximation(_ actual: Node, _ known: Node, _ line: Int) -> Assertion? {
        guard let call = known.as(AST.Call.self), call.func.headWord == "approx", call.args.count == 1,
            let relative = tolerance(call, ["rel"], otherwise: 1e-6),
            let absolute = tolerance(call, ["abs"], otherwise: 1e-12), roles(actual, call.args[0])?.actual == actual
        else { return nil }
        return approximate(actual, call.args[0], relative: relative, absolute: absolute, line)
    }

    /// The number of a keyword argument; nil if it is no constant.
    private func tolerance(_ call: AST.Call, _ names: Set<String>, otherwise: Double) -> Double? {
        for keyword in call.keywords.map(AST.Keyword.init(unchecked:)) {
            guard let name = keyword.arg?.description, names.contains(name) else { continue }
            return folder.number(keyword.value)
        }
        return otherwise
    }
}
