internal import PythonSyntax

extension AST.Arguments {
    /// The default value of a parameter.
    func defaultValue(of parameter: Node) -> Node? {
        if let place = kwonlyargs.firstIndex(of: parameter) {
            return place < kwDefaults.count ? kwDefaults.optional(place) : nil
        }
        if defaults.isEmpty { return nil }
        let first = posonlyargs.count
        guard let place = posonlyargs.firstIndex(of: parameter) ?? args.firstIndex(of: parameter).map({ first + $0 })
        else { return nil }
        let behind = place - (first + args.count - defaults.count)
        return behind >= 0 ? defaults[behind] : nil
    }
}

extension Node {
    /// The statements of a `def` behind its docstring.
    var statementsAfterDocstring: [Node] {
        guard let body = blocks.first else { return [] }
        return Array(body.first?.as(AST.Expr.self)?.value.isString != true ? body.dropFirst(0) : body.dropFirst())
    }

    /// The body does nothing: a stub, an overload, an abstract method.
    var isStub: Bool {
        statementsAfterDocstring.allSatisfy { statement in
            statement.kind == .pass || statement.kind == .raise
                || statement.as(AST.Expr.self)?.value.constantValue != nil
        }
    }

    /// The function gives its values with `yield`.
    var isGenerator: Bool {
        descendants.contains { ($0.kind == .yield || $0.kind == .yieldFrom) && $0.isDirectlyIn(self) }
    }

    /// From `def` to the end of the name.
    var definitionHead: Range<Int> {
        let bytes = source.bytes
        let stop = bytes[start..<end].firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") } ?? end
        return start..<stop
    }
}

extension ReviewedFile {
    /// What gives a parameter `None` for a default, and its real one at the top of the function; nil where there is no
    /// line to put it on.
    func defaultInsideEdits(_ parameter: AST.Arg, _ value: Node, in function: Node) -> [Edit]? {
        guard let first = function.statementsAfterDocstring.first else { return nil }
        let decorators = first.as(AST.AnyFunction.self)?.decoratorList ?? first.as(AST.ClassDef.self)?.decoratorList
        let start = decorators?.first?.start ?? first.start
        let line = source.line(at: start)
        guard line > source.line(at: value.end), line > source.line(at: function.start) else { return nil }
        let indentation = source.indentation(at: start)
        // A body behind the colon, or a second statement on the docstring's line.
        guard
            source.lineRange(line).lowerBound + indentation.utf8.count >= start - (decorators?.isEmpty == false ? 1 : 0)
        else { return nil }
        let name = parameter.arg.description
        let ending = source.lineEnding
        let text =
            "\(indentation)if \(name) is None:\(ending)\(indentation)\(first.indentationUnit)\(name) = \(value.code(.test))"
        var edits = [
            Edit.replaceParenthesized(value, "None"), .insert(text + ending, at: source.lineRange(line).lowerBound),
        ]
        if let annotation = parameter.annotation, !annotation.isString, settings.targetMinor >= 10,
            !annotation.text.contains("None"), !annotation.text.contains("Optional")
        {
            edits.append(.replace(annotation, "\(annotation.code(.bitOr)) | None"))
        }
        return edits
    }
}
