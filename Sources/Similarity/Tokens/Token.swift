/// One step of a program as it is compared: what happens, or which variable it happens to.
struct Token: Hashable {
    enum Meaning: Hashable {
        /// A construct, an operator, a constant, or a name that the program does not choose: always the same hash.
        case fixed(UInt64)
        /// A name that the program chooses; equal numbers are the same variable.
        case variable(Int32)
    }

    let meaning: Meaning
    /// From 1.
    let line: Int32
}

/// Constructs that Python's grammar has no class for, or several.
enum Word: UInt64 {
    case definition = 0x1000, classDefinition, assignment, format, text, keyword, otherwise, not, raise, attribute
    case imported, builtin, element

    var meaning: Token.Meaning { .fixed(StableHash.mix(rawValue)) }

    /// This word of something with a hash: an attribute of that name, say.
    func of(_ hash: UInt64) -> Token.Meaning { .fixed(StableHash.mix(rawValue ^ hash)) }
}
