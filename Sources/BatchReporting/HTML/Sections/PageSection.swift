/// A part of the page that the list of contents leads to.
struct PageSection {
    let id: String
    let title: String
    /// A sentence or two on how to read it.
    var introduction = ""
    let content: [HTMLNode]

    var node: HTMLNode {
        let heading = HTMLNode.tag(.h2, with: [.id(id + "-title")], [.text(title)])
        let words: [HTMLNode] = introduction.isEmpty ? [] : [.tag(.p, "intro", [.text(introduction)])]
        return .tag(
            .section, "panel", with: [.id(id), HTMLAttribute(.ariaLabelledBy, id + "-title")],
            [heading] + words + content)
    }
}
