public import PythonSyntax

extension Node {
    /// `{expression}` with `suffix` (`!r`, `:>5`) for an f-string in `quote`, written so that every Python since 3.8
    /// reads it. Nil where that takes another expression: several lines, a backslash, both kinds of quotation marks.
    public func fStringField(in quote: String, _ suffix: String = "") -> String? {
        guard let inner = fStringExpression(in: quote) else { return nil }
        let opening = inner.first == "{" ? "{ " : "{"
        let closing = inner.last == "}" && suffix.isEmpty ? " }" : "}"
        return opening + inner + suffix + closing
    }

    /// Where this operand ends with its own parentheses, also where comments stand in front of those.
    public var endWithParentheses: Int {
        let bytes = source.bytes
        let limit = parent?.end ?? end
        var found = end
        var position = end
        while position < limit {
            switch bytes[position] {
            case UInt8(ascii: ")"): found = position + 1
            case UInt8(ascii: "#"):
                while position < limit, bytes[position] != 10, bytes[position] != 13 { position += 1 }
            case 32, 9...13, UInt8(ascii: "\\"): break
            default: return found
            }
            position += 1
        }
        return found
    }

    /// A plain literal's body as an f-string in `quote` writes it, braces doubled; nil if it cannot stand there.
    public func literalBody(in quote: String) -> String? {
        let tokens = stringTokens
        guard tokens.count == 1, let token = tokens.first, token.prefix.isEmpty, !token.isTriple,
            !token.body.contains("\\N{"), token.quote == quote || !token.body.contains(quote)
        else { return nil }
        return token.body.reduce(into: "") { $0 += $1 == "{" || $1 == "}" ? "\($1)\($1)" : "\($1)" }
    }

    /// Its code as it can stand between the braces of an f-string in `quote`.
    public func fStringExpression(in quote: String, _ precedence: Precedence = .conditional) -> String? {
        for part in subtree {
            switch part.kind {
            case .joinedStr, .yield, .yieldFrom, .starred, .namedExpr, .lambda: return nil
            default: continue
            }
        }
        let text = code(precedence)
        let isHard = text.unicodeScalars.contains { $0 == "\\" || $0 == "#" || Self.endsLine($0) }
        guard let mark = quote.utf8.first, !isHard else { return nil }
        guard text.utf8.contains(mark) else { return text }
        // The marks inside can only be the ends of literals, if there are no others and no backslashes.
        let other = mark == UInt8(ascii: "\"") ? UInt8(ascii: "'") : UInt8(ascii: "\"")
        guard !text.utf8.contains(other) else { return nil }
        return String(decoding: text.utf8.map { $0 == mark ? other : $0 }, as: UTF8.self)
    }
}

extension Node {
    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

extension Check {
    /// E: `arguments`, evaluated in this order until now, may be evaluated and formatted one by one in the order of
    /// `uses` (places in `arguments`).
    public static func sameOrder(_ arguments: [Node], uses: [Int]) -> Check {
        Check(.effectFree, "the order of evaluation makes no difference") { file in
            guard let last = arguments.lastIndex(where: { !file.isPure($0) }) else { return nil }
            let reason = "`\(arguments[last].text.prefix(40))` may have side effects"
            guard uses == Array(arguments.indices) else { return reason }
            let immutable: [ValueType] = [.int, .float, .complex, .bool, .str, .bytes, .none]
            let areFixed = arguments[..<last].allSatisfy { file.types.type(of: $0).map(immutable.contains) ?? false }
            return areFixed ? nil : reason
        }
    }

    /// T: `name` is a string whatever `assign`, which cuts it shorter, does to it.
    public static func isString(_ name: Node, apartFrom assign: Node) -> Check {
        Check(.typeKnown, "`\(name.text.prefix(40))` is `str`") { file in
            let unknown = "the type of `\(name.text.prefix(40))` is not known"
            if file.types.type(of: name) == .str { return nil }
            guard let variable = file.names.variable(name), !variable.isDeclared else { return unknown }
            let others = variable.bindings.filter { !assign.contains($0.node) }
            let areStrings = others.allSatisfy { binding in
                if let argument = binding.node.as(AST.Arg.self) { return argument.annotation?.isName("str") ?? false }
                guard let value = binding.node.parent?.as(AST.Assign.self)?.value else { return false }
                return file.types.type(of: value) == .str
            }
            return areStrings && !others.isEmpty ? nil : unknown
        }
    }

    /// T: formatting `node` gives what `str()` gives.
    public static func formatsAsString(_ node: Node) -> Check {
        Check(.typeKnown, "`\(node.text.prefix(40))` formats as `str()` shows it") { file in
            file.types.type(of: node) == nil ? "`\(node.text.prefix(40))` may have a `__format__` of its own" : nil
        }
    }
}

extension Check {
    /// L: `text` in the place of `node` fits on the line, or is no longer than what stood there.
    public static func fits(_ text: String, insteadOf node: Node) -> Check? {
        let isLonger = text.unicodeScalars.count > node.text.unicodeScalars.count
        return isLonger || text.contains("\n") ? .fits(text, at: node) : nil
    }
}

extension ReviewedFile {
    /// Whether `node` is an argument of a call that writes to a log: `log.info(…)`, `self.logger.error(…)`.
    public func isLoggingCall(_ call: AST.Call) -> Bool {
        guard let function = call.func.as(AST.Attribute.self) else { return false }
        guard Self.loggingMethods.contains(function.attr) else { return false }
        if let path = qualifiedName(function.value) {
            // Other libraries fill in `{}`, or nothing.
            if path == "logging" { return true }
            if path.hasPrefix("loguru.") || path.hasPrefix("structlog.") { return false }
        }
        if let origin = loggerOrigin(function.value), origin.hasPrefix("structlog.") { return false }
        let name = function.value.identifier ?? function.value.as(AST.Attribute.self)?.attr
        return name.map(Self.loggerNames.contains) ?? false
    }

    private static let loggingMethods: Words = [
        "debug", "info", "warning", "warn", "error", "critical", "exception", "fatal", "log",
    ]
    private static let loggerNames: Words = ["log", "logger", "LOG", "LOGGER", "_log", "_logger", "_LOG", "_LOGGER"]
}

extension ReviewedFile {
    /// The function that every binding of a logger calls: `logging.getLogger`.
    public func loggerOrigin(_ logger: Node) -> String? {
        guard let variable = names.variable(logger), !variable.bindings.isEmpty else { return nil }
        var origin: String?
        for binding in variable.bindings {
            guard let call = binding.node.parent?.as(AST.Assign.self)?.value.as(AST.Call.self),
                let path = qualifiedName(call.func), origin == nil || origin == path
            else { return nil }
            origin = path
        }
        return origin
    }
}

extension Check {
    /// T: the call's receiver is `logging` or one of its loggers.
    public static func standardLogger(_ call: AST.Call) -> Check {
        let logger = call.func.as(AST.Attribute.self)?.value ?? call.func
        return Check(.typeKnown, "`\(logger.text)` is a logger of `logging`") { file in
            let isKnown = file.qualifiedName(logger) == "logging" || file.loggerOrigin(logger) == "logging.getLogger"
            return isKnown ? nil : "it is not known that `\(logger.text)` is a logger of `logging`"
        }
    }
}

extension Node {
    /// `not …` in the place of this comparison: in parentheses where what stands around binds more tightly.
    public func negated(_ text: String) -> String {
        guard let parent else { return text }
        switch parent.kind {
        case .compare, .binOp, .attribute, .subscript, .await: return parenthesizedRange == range ? "(\(text))" : text
        case .unaryOp: return AST.UnaryOp(unchecked: parent).op == .not ? text : "(\(text))"
        default: return text
        }
    }
}
