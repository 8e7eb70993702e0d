extension Node {
    /// Extent of an expression with the parentheses that are its own: not those of a call, a `def` or a class.
    public var parenthesizedRange: Range<Int> {
        let bytes = source.bytes
        let limits = parenthesesLimits
        var found = range
        while true {
            var left = found.lowerBound - 1
            while left >= limits.lowerBound, bytes[left].isBlankOrNewline { left -= 1 }
            let right = source.nextCode(from: found.upperBound, before: limits.upperBound)
            guard left >= limits.lowerBound, right < limits.upperBound, bytes[left] == UInt8(ascii: "("),
                bytes[right] == UInt8(ascii: ")")
            else { return found }
            found = left..<right + 1
        }
    }

    /// Where this expression's own parentheses can lie: inside the parent, behind the parenthesis that a call needs.
    private var parenthesesLimits: Range<Int> {
        guard let parent, parent.range.upperBound > 0 else { return 0..<source.count }
        // Where it is there is unknown before Python 3.12.
        if isInsideFString { return range }
        let bytes = source.bytes
        var lower = parent.start
        var upper = parent.end
        if let call = parent.as(AST.Call.self), call.func != self {
            lower = call.func.parenthesizedRange.upperBound
            while lower < upper, bytes[lower] != UInt8(ascii: "(") { lower += 1 }
            lower += 1
            upper -= 1
        } else if parent.kind == .generatorExp {
            lower += 1
            upper -= 1
        } else if parent.kind == .tuple || parent.kind == .arguments || parent.kind == .withitem {
            // What encloses several elements is not one element's own.
            return range
        } else if let definition = parent.as(AST.ClassDef.self), definition.bases.contains(self) {
            lower = range.lowerBound
        }
        return lower..<upper
    }
}

extension SourceText {
    /// The first byte that is neither blank nor in a comment; `limit` if there is none.
    func nextCode(from offset: Int, before limit: Int) -> Int {
        let bytes = bytes
        var position = offset
        while position < limit {
            if bytes[position] == UInt8(ascii: "#") {
                while position < limit, bytes[position] != 10, bytes[position] != 13 { position += 1 }
            } else if bytes[position].isBlankOrNewline {
                position += 1
            } else {
                return position
            }
        }
        return limit
    }
}

extension UInt8 {
    /// Blank, tab, form feed or the end of a line.
    var isBlankOrNewline: Bool { self == 32 || (9...13).contains(self) }
}
