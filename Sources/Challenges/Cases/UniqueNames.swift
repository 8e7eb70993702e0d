/// Gives every name once: a second `empty` becomes `empty (2)`.
struct UniqueNames {
    private var taken: Set<String> = []

    mutating func claim(_ name: String) -> String {
        var result = name
        var number = 2
        while !taken.insert(result).inserted {
            result = "\(name) (\(number))"
            number += 1
        }
        return result
    }
}
