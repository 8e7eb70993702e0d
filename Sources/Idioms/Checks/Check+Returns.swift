internal import PythonSyntax

extension NodeList {
    /// Control can come to the end of these statements. Careful: where one cannot be sure, it says no.
    func canRunThrough(_ file: ReviewedFile) -> Bool { allSatisfy { $0.canRunThrough(file) } }
}

extension Node {
    /// Control can come to what follows this statement.
    fileprivate func canRunThrough(_ file: ReviewedFile) -> Bool {
        switch kind {
        case .return, .raise, .break, .continue: return false
        case .expr: return !file.mayNeverReturn(AST.Expr(unchecked: self).value)
        case .assert:
            return !AST.Assert(unchecked: self).test.isBool(false) && !AST.Assert(unchecked: self).test.isInt(0)
        case .if:
            let branch = AST.If(unchecked: self)
            return branch.body.canRunThrough(file) || branch.orelse.canRunThrough(file)
        case .while:
            let loop = AST.While(unchecked: self)
            let isEndless = loop.test.isBool(true) || loop.test.isInt(1)
            if hasOwnBreak { return true }
            return !isEndless && loop.orelse.canRunThrough(file)
        case .for, .asyncFor: return hasOwnBreak || AST.AnyFor(unchecked: self).orelse.canRunThrough(file)
        case .with, .asyncWith: return AST.AnyWith(unchecked: self).body.canRunThrough(file)
        case .try, .tryStar:
            let attempt = AST.AnyTry(unchecked: self)
            guard attempt.finalbody.canRunThrough(file) else { return false }
            if attempt.body.canRunThrough(file), attempt.orelse.canRunThrough(file) { return true }
            return attempt.handlers.contains { AST.ExceptHandler(unchecked: $0).body.canRunThrough(file) }
        case .match: return false
        default: return true
        }
    }

    private var hasOwnBreak: Bool { descendants.contains { $0.kind == .break && $0.jumpTarget == self } }
}

extension ReviewedFile {
    /// A call after which a program often does not go on: `sys.exit()`, `parser.error(…)`, `self.fail(…)`.
    fileprivate func mayNeverReturn(_ node: Node) -> Bool {
        guard let call = node.as(AST.Call.self) else { return node.kind == .await }
        guard let name = (call.func.as(AST.Attribute.self)?.attr ?? call.func.identifier)?.description.lowercased()
        else {
            return false
        }
        let parts = [
            "exit", "fail", "error", "abort", "raise", "throw", "die", "quit", "usage", "never", "unreachable", "skip",
            "exec",
        ]
        return parts.contains { part in name == part || name.hasPrefix(part) || name.hasSuffix(part) }
    }
}
