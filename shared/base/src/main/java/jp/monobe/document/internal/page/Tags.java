package jp.monobe.document.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure a screen reader follows (タグ), built in reading order before anything is drawn. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = element("Document", root);
    private PDStructureElement top = document;
    private final Map<PDPage, COSArray> owners = new LinkedHashMap<>();

    Tags(PDDocument file) {
        file.getDocumentCatalog().setStructureTreeRoot(root);
    }

    PDStructureElement element(String type) {
        return element(type, top);
    }

    /** What follows is a letter of its own within the file. */
    void begin() {
        top = element("Sect", document);
    }

    PDStructureElement element(String type, PDStructureNode parent) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Numbers a new piece of content on the page (MCID) as part of the element. */
    int mark(PDStructureElement element, PDPage page) {
        var marks = owners.computeIfAbsent(page, this::open);
        int number = marks.size();
        marks.add(element);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (page.equals(element.getPage())) {
            element.appendKid(number);
        } else {
            var reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(number);
            element.appendKid(reference);
        }
        return number;
    }

    private COSArray open(PDPage page) {
        page.setStructParents(owners.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return new COSArray();
    }

    /** Writes the way back from content to elements, once all pages are drawn. */
    void close() {
        var numbers = new COSArray();
        int key = 0;
        for (var marks : owners.values()) {
            numbers.add(COSInteger.get(key++));
            numbers.add(marks);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(key);
    }
}
