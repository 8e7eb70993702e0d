/// Something did not do what it is measured for; no question of speed.
struct Broken: Error, CustomStringConvertible {
    let description: String

    /// - Parameter description: may quote another program, whose lines become one.
    init(_ description: String) {
        self.description = description.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
