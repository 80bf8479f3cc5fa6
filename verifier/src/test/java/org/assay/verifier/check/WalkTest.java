package org.assay.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.Forge;
import org.junit.jupiter.api.Test;

class WalkTest {

  @Test
  void every_object_of_the_credential_itself_is_visited_and_none_of_others() {
    var credential =
        Forge.object(
            "{'@context':[{'a':{}}],'proof':{'b':{}},'endorsement':[{}],'endorsementJwt':[{}],"
                + "'verifiableCredential':[{}],'evidence':[{'genre':{}},'text',{'proof':{}}],"
                + "'issuer':{'endorsement':{},'image':{}}}");
    List<String> visited = new ArrayList<>();

    Walk.own(credential, (pointer, object) -> visited.add(pointer));

    assertThat(visited)
        .containsExactly(
            "", "/evidence/0", "/evidence/0/genre", "/evidence/2", "/issuer", "/issuer/image");
  }
}
