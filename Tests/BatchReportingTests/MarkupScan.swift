/// Reads a page as strictly as no browser does: every element is closed in order, every attribute is quoted, and nothing
/// but text stands between tags.
struct MarkupScan {
    private(set) var problems: [String] = []
    private(set) var ids: [String] = []
    /// Where `href` leads, without its `#`.
    private(set) var links: [String] = []
    /// Names of elements, in order.
    private(set) var elements: [String] = []
    private(set) var attributes: Set<String> = []
    private let bytes: [UInt8]
    private var place = 0

    init(_ page: String) {
        bytes = Array(page.utf8)
        guard bytes.starts(with: "<!DOCTYPE html>\n".utf8) else {
            problems.append("no document type")
            return
        }
        place = 16
        var open: [String] = []
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                if bytes[place] == UInt8(ascii: ">") { problems.append("a bare > at \(place)") }
                place += 1
                continue
            }
            if bytes[place...].starts(with: "</".utf8) {
                place += 2
                let name = word()
                if open.popLast() != name { problems.append("</\(name)> at \(place)") }
                expect(">")
            } else {
                place += 1
                let name = element()
                if name.isEmpty { return }
                if name == "script" || name == "style" { skip(to: "</\(name)>") }
                if name != "meta", name != "input" { open.append(name) }
            }
        }
        if !open.isEmpty { problems.append("open at the end: \(open)") }
    }

    private mutating func element() -> String {
        let name = word()
        elements.append(name)
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") {
            place += 1
            let attribute = word()
            expect("=")
            expect("\"")
            let start = place
            while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
                if bytes[place] == UInt8(ascii: "<") { problems.append("< in an attribute at \(place)") }
                place += 1
            }
            let value = String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
            expect("\"")
            attributes.insert(attribute)
            if attribute == "id" { ids.append(value) }
            if attribute == "href" {
                if !value.hasPrefix("#") { problems.append("a link to \(value)") }
                links.append(String(value.dropFirst()))
            }
        }
        expect(">")
        return name
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count, !" =>\"/<\n".utf8.contains(bytes[place]) { place += 1 }
        if start == place { problems.append("no name at \(place)") }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func expect(_ sign: String) {
        guard place < bytes.count, bytes[place...].starts(with: sign.utf8) else {
            return problems.append("no \(sign) at \(place)")
        }
        place += 1
    }

    private mutating func skip(to end: String) {
        while place < bytes.count, !bytes[place...].starts(with: end.utf8) { place += 1 }
    }
}
