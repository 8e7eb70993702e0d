public import PythonSyntax

extension Check {
    /// J: `loop` has no `else`, and its body no jump out of it or to its next turn other than in `allowed`.
    public static func noJumps(in loop: Node, allowing allowed: [Node] = []) -> Check {
        Check(.noJumps, "nothing else leaves the loop early") { _ in
            if let blocks = loop.blocks.dropFirst().first, !blocks.isEmpty { return "the loop has an `else`" }
            for node in loop.descendants where !allowed.contains(where: { $0.contains(node) }) {
                switch node.kind {
                case .return where node.isDirectlyIn(loop): return "the loop contains `return`"
                case .yield where node.isDirectlyIn(loop), .yieldFrom where node.isDirectlyIn(loop):
                    return "the loop contains `yield`"
                case .break where node.jumpTarget == loop: return "the loop contains `break`"
                case .continue where node.jumpTarget == loop: return "the loop contains `continue`"
                default: continue
                }
            }
            return nil
        }
    }

    /// A: `nodes` can stand in a comprehension: no `await`, `yield` or walrus.
    public static func movable(_ nodes: [Node]) -> Check {
        Check(.movable, "no `await`, `yield` or `:=` is moved") { _ in
            for node in nodes {
                for part in node.subtree {
                    switch part.kind {
                    case .await: return "`await` would be moved"
                    case .yield, .yieldFrom: return "`yield` would be moved"
                    case .namedExpr: return "an assignment expression would be moved"
                    case .call where part.isCall(of: "super") && AST.Call(unchecked: part).args.isEmpty:
                        return "`super()` means something only outside a comprehension"
                    default: continue
                    }
                }
            }
            return nil
        }
    }

    /// A comprehension in a class body sees names differently.
    public static func notInClassBody(_ node: Node) -> Check {
        Check(.movable, "it does not stand in a class body") { file in
            file.names.scope(of: node).kind == .class ? "names of a class body are not visible in a comprehension" : nil
        }
    }

    /// X: no `try` around `node`, in its function, catches what would be another exception.
    public static func uncaught(at node: Node) -> Check {
        Check(.exceptionUncaught, "no `except` around it depends on the exception's type") { _ in
            for ancestor in node.ancestors {
                switch ancestor.kind {
                case .functionDef, .asyncFunctionDef, .classDef, .lambda: return nil
                case .try, .tryStar:
                    let isInBody = AST.AnyTry(unchecked: ancestor).body.contains { $0.contains(node) }
                    if isInBody, !AST.AnyTry(unchecked: ancestor).handlers.isEmpty {
                        return "an `except` around it may depend on the exception's type"
                    }
                default: continue
                }
            }
            return nil
        }
    }

    /// L: `text`, put where `node` begins, keeps within the line length.
    public static func fits(_ text: String, at node: Node) -> Check {
        Check(.fits, "the result fits on a line") { file in
            let first = text.split(separator: "\n", maxSplits: 1).first ?? ""
            let column = file.source.position(at: node.start).column - 1
            return column + first.unicodeScalars.count > file.settings.lineLength
                ? "the line would be longer than \(file.settings.lineLength) characters" : nil
        }
    }
}

extension Node {
    /// Runs in the same function as `outer` itself: no `def`, `class` or lambda in between.
    public func isDirectlyIn(_ outer: Node) -> Bool {
        for ancestor in ancestors {
            if ancestor == outer { return true }
            switch ancestor.kind {
            case .functionDef, .asyncFunctionDef, .classDef, .lambda: return false
            default: continue
            }
        }
        return false
    }

    /// The loop that a `break` or `continue` belongs to.
    public var jumpTarget: Node? {
        var child = self
        for ancestor in ancestors {
            switch ancestor.kind {
            case .for, .asyncFor, .while:
                // A jump in a loop's `else` belongs to the loop around.
                if ancestor.blocks[0].contains(where: { $0.contains(child) }) { return ancestor }
            case .functionDef, .asyncFunctionDef, .classDef, .lambda: return nil
            default: break
            }
            child = ancestor
        }
        return nil
    }
}
