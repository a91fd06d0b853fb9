package org.hybridcode.nlp.neural.decode;

/** Anything of the length and the characters of a code, whether it exists or not. A place counts characters. */
final class FreeCode implements CodeSlot {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    @Override
    public int next(int place, int character) {
        boolean letter = character >= 'A' && character <= 'Z';
        boolean digit = character >= '0' && character <= '9';
        boolean fits = place == START ? letter : letter || digit || character == '.';
        return fits && place < LONGEST ? place + 1 : NOWHERE;
    }

    @Override
    public boolean complete(int place) {
        return place >= SHORTEST;
    }
}
