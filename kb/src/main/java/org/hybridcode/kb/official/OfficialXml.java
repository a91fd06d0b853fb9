package org.hybridcode.kb.official;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams an official XML file to a handler; no document type, no external entity is ever read. */
final class OfficialXml {

    /** What a reader does with the file's events, in document order. */
    interface Handler {
        /** An element begins; its attributes are read from {@code xml}, its line is {@code line}. */
        void start(String element, XMLStreamReader xml, int line);

        /** A run of characters between two tags, unstripped. */
        void text(String text);

        /** An element ends. */
        void end(String element, int line);
    }

    private OfficialXml() {}

    /**
     * Reads the whole file.
     *
     * @throws OfficialFileException when it is truncated or not well-formed, or its root is another one
     */
    static void read(OfficialFile file, String root, Handler handler) {
        try (InputStream in = file.open()) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            xml.nextTag();
            if (!xml.getLocalName().equals(root)) {
                throw new OfficialFileException(file.name() + ":" + line(xml) + ": begins with <" + xml.getLocalName()
                        + ">, not <" + root + ">; this is another kind of file");
            }
            walk(xml, handler);
        } catch (XMLStreamException e) {
            throw new OfficialFileException(
                    file.name() + ":" + e.getLocation().getLineNumber()
                            + ": truncated or not well-formed XML; download the file again",
                    e);
        } catch (IOException e) {
            throw new OfficialFileException(
                    "cannot read " + file.name() + " (" + e.getClass().getSimpleName() + "); check that it is complete",
                    e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void walk(XMLStreamReader xml, Handler handler) throws XMLStreamException {
        handler.start(xml.getLocalName(), xml, line(xml));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), xml, line(xml));
                case XMLStreamConstants.CHARACTERS -> handler.text(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName(), line(xml));
                default -> {}
            }
        }
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
