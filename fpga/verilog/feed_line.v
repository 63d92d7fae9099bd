

module top(clock,s_valid,s_last,s_error,s_empty,s_data,cfg_port,cfg_session,m_valid,m_well_formed,m_kept,m_sequence,m_order_ref,m_other_ref,m_symbol,m_terms,m_stamp,m_head,f_valid,f_class,f_sequence,f_count);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] cfg_port;
    input wire  [79:0] cfg_session;
    output reg  m_valid;
    output reg  m_well_formed;
    output reg  m_kept;
    output reg  [63:0] m_sequence;
    output reg  [63:0] m_order_ref;
    output reg  [63:0] m_other_ref;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_terms;
    output reg  [63:0] m_stamp;
    output reg  [39:0] m_head;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    
    // Stub signals
    reg  parser$clock;
    reg  parser$valid;
    reg  parser$last;
    reg  [2:0] parser$empty;
    reg  [63:0] parser$data;
    reg  [15:0] parser$port;
    wire  parser$go;
    wire  parser$prepare;
    wire  parser$with_vlan;
    wire  [3:0] parser$bytes;
    wire  parser$ends;
    wire  [3:0] parser$keep;
    wire  parser$at_start;
    wire  parser$is_ahead;
    wire  parser$cut;
    wire  parser$truncated;
    wire  [7:0] parser$flags;
    wire  parser$checksum_wrong;
    wire  [63:0] parser$header;
    wire  [3:0] parser$index;
    wire  [79:0] parser$key;
    wire  parser$key_valid;
    wire  [63:0] parser$sequence_no;
    wire  [15:0] parser$count;
    wire  parser$overflow;
    reg  lengths$clock;
    reg  lengths$valid;
    reg  [63:0] lengths$data;
    wire  [25:0] lengths$from$0;
    wire  [25:0] lengths$from$1;
    wire  [25:0] lengths$from$2;
    wire  [25:0] lengths$from$3;
    wire  [25:0] lengths$from$4;
    wire  [25:0] lengths$from$5;
    wire  [25:0] lengths$from$6;
    wire  [25:0] lengths$from$7;
    reg  walker$clock;
    reg  walker$valid;
    reg  walker$prepare;
    reg  walker$with_vlan;
    reg  walker$go;
    reg  [3:0] walker$bytes;
    reg  walker$ends;
    reg  [25:0] walker$from$0;
    reg  [25:0] walker$from$1;
    reg  [25:0] walker$from$2;
    reg  [25:0] walker$from$3;
    reg  [25:0] walker$from$4;
    reg  [25:0] walker$from$5;
    reg  [25:0] walker$from$6;
    reg  [25:0] walker$from$7;
    wire  walker$starts;
    wire  walker$behind_length;
    wire  [2:0] walker$offset;
    wire  walker$done;
    wire  [2:0] walker$shift;
    wire  [2:0] walker$beat;
    wire  [5:0] walker$length;
    wire  walker$big;
    wire  [15:0] walker$number;
    wire  [15:0] walker$blocks;
    wire  walker$fits;
    reg  decoded$clock;
    reg  decoded$beat_valid;
    reg  [63:0] decoded$data;
    reg  [2:0] decoded$shift;
    reg  [2:0] decoded$beat;
    reg  decoded$go;
    reg  decoded$starts;
    reg  decoded$in_length;
    reg  [2:0] decoded$offset;
    reg  decoded$done;
    reg  [5:0] decoded$length;
    reg  decoded$big;
    reg  [15:0] decoded$number;
    reg  [63:0] decoded$packet;
    reg  decoded$hit;
    wire  decoded$valid;
    wire  decoded$well_formed;
    wire  decoded$kept;
    wire  [63:0] decoded$sequence_no;
    wire  [63:0] decoded$order_ref;
    wire  [63:0] decoded$other_ref;
    wire  [63:0] decoded$symbol;
    wire  [63:0] decoded$terms;
    wire  [63:0] decoded$stamp;
    wire  [39:0] decoded$head;
    reg  session$clock;
    reg  [79:0] session$expected;
    reg  session$key_valid;
    reg  [79:0] session$key;
    wire  session$hit;
    reg  summary$clock;
    reg  summary$frame_end;
    reg  summary$damaged;
    reg  summary$truncated;
    reg  summary$cut;
    reg  [7:0] summary$flags;
    reg  summary$checksum_wrong;
    reg  summary$hit;
    reg  summary$fits;
    reg  [15:0] summary$blocks;
    reg  [15:0] summary$count;
    reg  summary$overflow;
    wire  summary$valid;
    wire  [3:0] summary$frame_class;
    wire  summary$pending;
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  go_1$d;
    wire  go_1$q;
    reg  go_1$clock;
    reg  prepare_1$d;
    wire  prepare_1$q;
    reg  prepare_1$clock;
    reg  with_vlan_1$d;
    wire  with_vlan_1$q;
    reg  with_vlan_1$clock;
    reg  [3:0] bytes_1$d;
    wire  [3:0] bytes_1$q;
    reg  bytes_1$clock;
    reg  ends_1$d;
    wire  ends_1$q;
    reg  ends_1$clock;
    
    // Sub module instances
    top$parser parser(
        .clock(parser$clock),
        .valid(parser$valid),
        .last(parser$last),
        .empty(parser$empty),
        .data(parser$data),
        .port(parser$port),
        .go(parser$go),
        .prepare(parser$prepare),
        .with_vlan(parser$with_vlan),
        .bytes(parser$bytes),
        .ends(parser$ends),
        .keep(parser$keep),
        .at_start(parser$at_start),
        .is_ahead(parser$is_ahead),
        .cut(parser$cut),
        .truncated(parser$truncated),
        .flags(parser$flags),
        .checksum_wrong(parser$checksum_wrong),
        .header(parser$header),
        .index(parser$index),
        .key(parser$key),
        .key_valid(parser$key_valid),
        .sequence_no(parser$sequence_no),
        .count(parser$count),
        .overflow(parser$overflow)
    );
    top$lengths lengths(
        .clock(lengths$clock),
        .valid(lengths$valid),
        .data(lengths$data),
        .from$0(lengths$from$0),
        .from$1(lengths$from$1),
        .from$2(lengths$from$2),
        .from$3(lengths$from$3),
        .from$4(lengths$from$4),
        .from$5(lengths$from$5),
        .from$6(lengths$from$6),
        .from$7(lengths$from$7)
    );
    top$walker walker(
        .clock(walker$clock),
        .valid(walker$valid),
        .prepare(walker$prepare),
        .with_vlan(walker$with_vlan),
        .go(walker$go),
        .bytes(walker$bytes),
        .ends(walker$ends),
        .from$0(walker$from$0),
        .from$1(walker$from$1),
        .from$2(walker$from$2),
        .from$3(walker$from$3),
        .from$4(walker$from$4),
        .from$5(walker$from$5),
        .from$6(walker$from$6),
        .from$7(walker$from$7),
        .starts(walker$starts),
        .behind_length(walker$behind_length),
        .offset(walker$offset),
        .done(walker$done),
        .shift(walker$shift),
        .beat(walker$beat),
        .length(walker$length),
        .big(walker$big),
        .number(walker$number),
        .blocks(walker$blocks),
        .fits(walker$fits)
    );
    top$decoded decoded(
        .clock(decoded$clock),
        .beat_valid(decoded$beat_valid),
        .data(decoded$data),
        .shift(decoded$shift),
        .beat(decoded$beat),
        .go(decoded$go),
        .starts(decoded$starts),
        .in_length(decoded$in_length),
        .offset(decoded$offset),
        .done(decoded$done),
        .length(decoded$length),
        .big(decoded$big),
        .number(decoded$number),
        .packet(decoded$packet),
        .hit(decoded$hit),
        .valid(decoded$valid),
        .well_formed(decoded$well_formed),
        .kept(decoded$kept),
        .sequence_no(decoded$sequence_no),
        .order_ref(decoded$order_ref),
        .other_ref(decoded$other_ref),
        .symbol(decoded$symbol),
        .terms(decoded$terms),
        .stamp(decoded$stamp),
        .head(decoded$head)
    );
    top$session session(
        .clock(session$clock),
        .expected(session$expected),
        .key_valid(session$key_valid),
        .key(session$key),
        .hit(session$hit)
    );
    top$summary summary(
        .clock(summary$clock),
        .frame_end(summary$frame_end),
        .damaged(summary$damaged),
        .truncated(summary$truncated),
        .cut(summary$cut),
        .flags(summary$flags),
        .checksum_wrong(summary$checksum_wrong),
        .hit(summary$hit),
        .fits(summary$fits),
        .blocks(summary$blocks),
        .count(summary$count),
        .overflow(summary$overflow),
        .valid(summary$valid),
        .frame_class(summary$frame_class),
        .pending(summary$pending)
    );
    top$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        data_1$clock = clock;
        go_1$clock = clock;
        prepare_1$clock = clock;
        with_vlan_1$clock = clock;
        bytes_1$clock = clock;
        ends_1$clock = clock;
        valid_1$d = valid_1$q;
        data_1$d = data_1$q;
        go_1$d = go_1$q;
        prepare_1$d = prepare_1$q;
        with_vlan_1$d = with_vlan_1$q;
        bytes_1$d = bytes_1$q;
        ends_1$d = ends_1$q;
        parser$clock = clock;
        lengths$clock = clock;
        walker$clock = clock;
        decoded$clock = clock;
        session$clock = clock;
        summary$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = cfg_port;
        session$expected = cfg_session;
        session$key_valid = parser$key_valid;
        session$key = parser$key;
        lengths$valid = s_valid;
        lengths$data = s_data;
        valid_1$d = s_valid;
        data_1$d = s_data;
        go_1$d = parser$go;
        prepare_1$d = parser$prepare;
        with_vlan_1$d = parser$with_vlan;
        bytes_1$d = parser$bytes;
        ends_1$d = parser$ends;
        walker$from$0 = lengths$from$0;
        walker$from$1 = lengths$from$1;
        walker$from$2 = lengths$from$2;
        walker$from$3 = lengths$from$3;
        walker$from$4 = lengths$from$4;
        walker$from$5 = lengths$from$5;
        walker$from$6 = lengths$from$6;
        walker$from$7 = lengths$from$7;
        walker$valid = valid_1$q;
        walker$go = go_1$q & ~parser$checksum_wrong;
        walker$prepare = prepare_1$q;
        walker$with_vlan = with_vlan_1$q;
        walker$bytes = bytes_1$q;
        walker$ends = ends_1$q;
        decoded$beat_valid = valid_1$q;
        decoded$data = data_1$q;
        decoded$shift = walker$shift;
        decoded$beat = walker$beat;
        decoded$go = (valid_1$q & go_1$q) & ~parser$checksum_wrong;
        decoded$starts = walker$starts;
        decoded$in_length = walker$behind_length;
        decoded$offset = walker$offset;
        decoded$done = walker$done;
        decoded$hit = session$hit;
        decoded$length = walker$length;
        decoded$big = walker$big;
        decoded$number = walker$number;
        decoded$packet = parser$sequence_no;
        summary$frame_end = s_valid & s_last;
        summary$damaged = s_error;
        summary$truncated = parser$truncated;
        summary$cut = parser$cut;
        summary$flags = parser$flags;
        summary$checksum_wrong = parser$checksum_wrong;
        summary$count = parser$count;
        summary$overflow = parser$overflow;
        summary$hit = session$hit;
        summary$fits = walker$fits;
        summary$blocks = walker$blocks;
        m_valid = decoded$valid;
        m_well_formed = decoded$well_formed;
        m_kept = decoded$kept;
        m_sequence = decoded$sequence_no;
        m_order_ref = decoded$order_ref;
        m_other_ref = decoded$other_ref;
        m_symbol = decoded$symbol;
        m_terms = decoded$terms;
        m_stamp = decoded$stamp;
        m_head = decoded$head;
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
    end
    
endmodule // top


module top$bytes_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bytes_1


module top$data_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$data_1


module top$decoded(clock,beat_valid,data,shift,beat,go,starts,in_length,offset,done,length,big,number,packet,hit,valid,well_formed,kept,sequence_no,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  clock;
    input wire  beat_valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    input wire  go;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    input wire  done;
    input wire  [5:0] length;
    input wire  big;
    input wire  [15:0] number;
    input wire  [63:0] packet;
    input wire  hit;
    output reg  valid;
    output reg  well_formed;
    output reg  kept;
    output reg  [63:0] sequence_no;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Stub signals
    reg  capture$clock;
    reg  capture$valid;
    reg  [63:0] capture$data;
    reg  [2:0] capture$shift;
    reg  [2:0] capture$beat;
    wire  [63:0] capture$word_0;
    wire  [63:0] capture$word_1;
    wire  [63:0] capture$word_2;
    wire  [63:0] capture$word_3;
    wire  [63:0] capture$word_4;
    wire  [63:0] capture$word_5;
    wire  [63:0] capture$word;
    wire  capture$first_there;
    reg  [63:0] fields$words$0;
    reg  [63:0] fields$words$1;
    reg  [63:0] fields$words$2;
    reg  [63:0] fields$words$3;
    reg  [63:0] fields$words$4;
    reg  [63:0] fields$words$5;
    reg  [6:0] fields$flags;
    reg  [15:0] fields$number;
    wire  [63:0] fields$order_ref;
    wire  [63:0] fields$other_ref;
    wire  [63:0] fields$symbol;
    wire  [63:0] fields$terms;
    wire  [63:0] fields$stamp;
    wire  [39:0] fields$head;
    reg  kinds$clock;
    reg  kinds$valid;
    reg  [63:0] kinds$data;
    reg  kinds$starts;
    reg  kinds$in_length;
    reg  [2:0] kinds$offset;
    wire  [6:0] kinds$flags;
    wire  [5:0] kinds$wanted;
    reg  numbers$clock;
    reg  [63:0] numbers$packet;
    reg  [15:0] numbers$number;
    wire  [63:0] numbers$sequence_no;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] of_number$d;
    wire  [15:0] of_number$q;
    reg  of_number$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  fits$d;
    wire  fits$q;
    reg  fits$clock;
    reg  names_order$d;
    wire  names_order$q;
    reg  names_order$clock;
    reg  [63:0] its_order_ref$d;
    wire  [63:0] its_order_ref$q;
    reg  its_order_ref$clock;
    reg  [63:0] its_other_ref$d;
    wire  [63:0] its_other_ref$q;
    reg  its_other_ref$clock;
    reg  [63:0] its_symbol$d;
    wire  [63:0] its_symbol$q;
    reg  its_symbol$clock;
    reg  [63:0] its_terms$d;
    wire  [63:0] its_terms$q;
    reg  its_terms$clock;
    reg  [63:0] its_stamp$d;
    wire  [63:0] its_stamp$q;
    reg  its_stamp$clock;
    reg  [39:0] its_head$d;
    wire  [39:0] its_head$q;
    reg  its_head$clock;
    
    // Sub module instances
    top$decoded$capture capture(
        .clock(capture$clock),
        .valid(capture$valid),
        .data(capture$data),
        .shift(capture$shift),
        .beat(capture$beat),
        .word_0(capture$word_0),
        .word_1(capture$word_1),
        .word_2(capture$word_2),
        .word_3(capture$word_3),
        .word_4(capture$word_4),
        .word_5(capture$word_5),
        .word(capture$word),
        .first_there(capture$first_there)
    );
    top$decoded$fields fields(
        .words$0(fields$words$0),
        .words$1(fields$words$1),
        .words$2(fields$words$2),
        .words$3(fields$words$3),
        .words$4(fields$words$4),
        .words$5(fields$words$5),
        .flags(fields$flags),
        .number(fields$number),
        .order_ref(fields$order_ref),
        .other_ref(fields$other_ref),
        .symbol(fields$symbol),
        .terms(fields$terms),
        .stamp(fields$stamp),
        .head(fields$head)
    );
    top$decoded$kinds kinds(
        .clock(kinds$clock),
        .valid(kinds$valid),
        .data(kinds$data),
        .starts(kinds$starts),
        .in_length(kinds$in_length),
        .offset(kinds$offset),
        .flags(kinds$flags),
        .wanted(kinds$wanted)
    );
    top$decoded$numbers numbers(
        .clock(numbers$clock),
        .packet(numbers$packet),
        .number(numbers$number),
        .sequence_no(numbers$sequence_no)
    );
    top$decoded$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$decoded$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$decoded$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$decoded$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$decoded$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$decoded$fits fits(
        .d(fits$d),
        .q(fits$q),
        .clock(fits$clock)
    );
    top$decoded$names_order names_order(
        .d(names_order$d),
        .q(names_order$q),
        .clock(names_order$clock)
    );
    top$decoded$its_order_ref its_order_ref(
        .d(its_order_ref$d),
        .q(its_order_ref$q),
        .clock(its_order_ref$clock)
    );
    top$decoded$its_other_ref its_other_ref(
        .d(its_other_ref$d),
        .q(its_other_ref$q),
        .clock(its_other_ref$clock)
    );
    top$decoded$its_symbol its_symbol(
        .d(its_symbol$d),
        .q(its_symbol$q),
        .clock(its_symbol$clock)
    );
    top$decoded$its_terms its_terms(
        .d(its_terms$d),
        .q(its_terms$q),
        .clock(its_terms$clock)
    );
    top$decoded$its_stamp its_stamp(
        .d(its_stamp$d),
        .q(its_stamp$q),
        .clock(its_stamp$clock)
    );
    top$decoded$its_head its_head(
        .d(its_head$d),
        .q(its_head$q),
        .clock(its_head$clock)
    );
    
    // Update code
    always @(*) begin
        is_done$clock = clock;
        of_length$clock = clock;
        is_big$clock = clock;
        of_number$clock = clock;
        is_valid$clock = clock;
        fits$clock = clock;
        is_done$d = is_done$q;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        of_number$d = of_number$q;
        is_valid$d = is_valid$q;
        fits$d = fits$q;
        names_order$clock = clock;
        its_order_ref$clock = clock;
        its_other_ref$clock = clock;
        its_symbol$clock = clock;
        names_order$d = names_order$q;
        its_order_ref$d = its_order_ref$q;
        its_other_ref$d = its_other_ref$q;
        its_symbol$d = its_symbol$q;
        its_terms$clock = clock;
        its_stamp$clock = clock;
        its_head$clock = clock;
        its_terms$d = its_terms$q;
        its_stamp$d = its_stamp$q;
        its_head$d = its_head$q;
        capture$clock = clock;
        kinds$clock = clock;
        numbers$clock = clock;
        capture$valid = beat_valid;
        capture$data = data;
        capture$shift = shift;
        capture$beat = beat;
        numbers$packet = packet;
        numbers$number = number;
        sequence_no = numbers$sequence_no;
        is_done$d = done;
        of_length$d = length;
        is_big$d = big;
        of_number$d = number;
        fields$words$0 = capture$word_0;
        fields$words$1 = capture$word_1;
        fields$words$2 = capture$word_2;
        fields$words$3 = capture$word_3;
        fields$words$4 = capture$word_4;
        fields$words$5 = capture$word_5;
        fields$number = of_number$q;
        kinds$valid = go;
        kinds$data = data;
        kinds$starts = starts;
        kinds$in_length = in_length;
        kinds$offset = offset;
        fields$flags = kinds$flags;
        is_valid$d = is_done$q & hit;
        fits$d = ((kinds$wanted == of_length$q) & ~is_big$q) & (kinds$wanted != ((32'h0) & 6'h3f));
        names_order$d = kinds$flags[32'h1];
        its_order_ref$d = fields$order_ref;
        its_other_ref$d = fields$other_ref;
        its_symbol$d = fields$symbol;
        its_terms$d = fields$terms;
        its_stamp$d = fields$stamp;
        its_head$d = fields$head;
        valid = is_valid$q;
        well_formed = fits$q;
        kept = (is_valid$q & fits$q) & names_order$q;
        order_ref = its_order_ref$q;
        other_ref = its_other_ref$q;
        symbol = its_symbol$q;
        terms = its_terms$q;
        stamp = its_stamp$q;
        head = its_head$q;
    end
    
endmodule // top$decoded


module top$decoded$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5,word,first_there);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    output reg  [63:0] word_0;
    output reg  [63:0] word_1;
    output reg  [63:0] word_2;
    output reg  [63:0] word_3;
    output reg  [63:0] word_4;
    output reg  [63:0] word_5;
    output reg  [63:0] word;
    output reg  first_there;
    
    // Stub signals
    reg  [63:0] previous$d;
    wire  [63:0] previous$q;
    reg  previous$clock;
    reg  [63:0] words$0$d;
    wire  [63:0] words$0$q;
    reg  words$0$clock;
    reg  [63:0] words$1$d;
    wire  [63:0] words$1$q;
    reg  words$1$clock;
    reg  [63:0] words$2$d;
    wire  [63:0] words$2$q;
    reg  words$2$clock;
    reg  [63:0] words$3$d;
    wire  [63:0] words$3$q;
    reg  words$3$clock;
    reg  [63:0] words$4$d;
    wire  [63:0] words$4$q;
    reg  words$4$clock;
    reg  [63:0] words$5$d;
    wire  [63:0] words$5$q;
    reg  words$5$clock;
    
    // Local signals
    reg  [119:0] two;
    reg  [87:0] by_4;
    reg  [71:0] by_2;
    reg  [63:0] whole;
    reg  [119:0] one;
    reg  [87:0] one_by_4;
    reg  [71:0] one_by_2;
    reg  [63:0] part;
    
    // Sub module instances
    top$decoded$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$decoded$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$decoded$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$decoded$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$decoded$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$decoded$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$decoded$capture$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        previous$d = previous$q;
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (valid) begin
            previous$d = data;
        end
        two = (((previous$q[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 120'hffffffffffffffffffffffffffffff);
        one = ((data[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f);
        by_4 = two[(32'h20)+:(88)];
        one_by_4 = one[(32'h20)+:(88)];
        if (shift[32'h2]) begin
            by_4 = two[(32'h0)+:(88)];
            one_by_4 = one[(32'h0)+:(88)];
        end
        by_2 = by_4[(32'h10)+:(72)];
        one_by_2 = one_by_4[(32'h10)+:(72)];
        if (shift[32'h1]) begin
            by_2 = by_4[(32'h0)+:(72)];
            one_by_2 = one_by_4[(32'h0)+:(72)];
        end
        whole = by_2[(32'h8)+:(64)];
        part = one_by_2[(32'h8)+:(64)];
        if (shift[32'h0]) begin
            whole = by_2[(32'h0)+:(64)];
            part = one_by_2[(32'h0)+:(64)];
        end
        if (valid) begin
            if (beat == ((32'h1) & 3'h7)) begin
                words$0$d = whole;
                words$1$d = part;
            end
            if (beat == ((32'h2) & 3'h7)) begin
                words$1$d = whole;
                words$2$d = part;
            end
            if (beat == ((32'h3) & 3'h7)) begin
                words$2$d = whole;
                words$3$d = part;
            end
            if (beat == ((32'h4) & 3'h7)) begin
                words$3$d = whole;
                words$4$d = part;
            end
            if (beat == ((32'h5) & 3'h7)) begin
                words$4$d = whole;
                words$5$d = part;
            end
            if (beat == ((32'h6) & 3'h7)) begin
                words$5$d = whole;
            end
        end
        word = whole;
        first_there = valid & (beat == ((32'h1) & 3'h7));
        word_0 = words$0$q;
        word_1 = words$1$q;
        word_2 = words$2$q;
        word_3 = words$3$q;
        word_4 = words$4$q;
        word_5 = words$5$q;
    end
    
endmodule // top$decoded$capture


module top$decoded$capture$previous(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$capture$previous


module top$decoded$capture$words$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$capture$words$0


module top$decoded$capture$words$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$capture$words$1


module top$decoded$capture$words$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$capture$words$2


module top$decoded$capture$words$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$capture$words$3


module top$decoded$capture$words$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$capture$words$4


module top$decoded$capture$words$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$capture$words$5


module top$decoded$fields(words$0,words$1,words$2,words$3,words$4,words$5,flags,number,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  [63:0] words$0;
    input wire  [63:0] words$1;
    input wire  [63:0] words$2;
    input wire  [63:0] words$3;
    input wire  [63:0] words$4;
    input wire  [63:0] words$5;
    input wire  [6:0] flags;
    input wire  [15:0] number;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Local signals
    reg  [31:0] shares;
    reg  [31:0] price;
    reg  [7:0] side;
    reg  [7:0] printable;
    
    // Update code
    always @(*) begin
        order_ref = ((32'h0) & 64'hffffffffffffffff);
        other_ref = ((32'h0) & 64'hffffffffffffffff);
        symbol = ((32'h0) & 64'hffffffffffffffff);
        shares = ((32'h0) & 32'hffffffff);
        price = ((32'h0) & 32'hffffffff);
        side = ((32'h0) & 8'hff);
        printable = ((32'h0) & 8'hff);
        if (flags[32'h1]) begin
            order_ref = (((words$1[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$2[(32'h28)+:(24)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h0]) begin
            symbol = words$3;
            shares = words$2[(32'h0)+:(32)];
            price = words$4[(32'h20)+:(32)];
            side = words$2[(32'h20)+:(8)];
        end
        if (flags[32'h3]) begin
            shares = words$2[(32'h8)+:(32)];
        end
        if (flags[32'h2]) begin
            other_ref = (((words$2[(32'h0)+:(8)]) & 64'hffffffffffffffff) << ((32'h38) & 64'hffffffffffffffff)) | ((words$3[(32'h8)+:(56)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h4]) begin
            printable = words$3[(32'h0)+:(8)];
            price = words$4[(32'h20)+:(32)];
        end
        if (flags[32'h5]) begin
            other_ref = (((words$2[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$3[(32'h28)+:(24)]) & 64'hffffffffffffffff);
            shares = words$3[(32'h8)+:(32)];
            price = (((words$3[(32'h0)+:(8)]) & 32'hffffffff) << ((32'h18) & 32'hffffffff)) | ((words$4[(32'h28)+:(24)]) & 32'hffffffff);
        end
        if (flags[32'h6]) begin
            other_ref = (((words$4[(32'h0)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((words$5[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        terms = (((shares) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((price) & 64'hffffffffffffffff);
        stamp = (((words$0[(32'h0)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | (((words$1[(32'h28)+:(24)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((number) & 64'hffffffffffffffff);
        head = (((words$0[(32'h28)+:(16)]) & 40'hffffffffff) << ((32'h18) & 40'hffffffffff)) | (((printable) & 40'hffffffffff) << ((32'h10) & 40'hffffffffff)) | (((side) & 40'hffffffffff) << ((32'h8) & 40'hffffffffff)) | ((words$0[(32'h38)+:(8)]) & 40'hffffffffff);
    end
    
endmodule // top$decoded$fields


module top$decoded$fits(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$fits


module top$decoded$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$is_big


module top$decoded$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$is_done


module top$decoded$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$is_valid


module top$decoded$its_head(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$its_head


module top$decoded$its_order_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$its_order_ref


module top$decoded$its_other_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$its_other_ref


module top$decoded$its_stamp(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$its_stamp


module top$decoded$its_symbol(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$its_symbol


module top$decoded$its_terms(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$its_terms


module top$decoded$kinds(clock,valid,data,starts,in_length,offset,flags,wanted);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    output reg  [6:0] flags;
    output reg  [5:0] wanted;
    
    // Stub signals
    reg  [7:0] kind$d;
    wire  [7:0] kind$q;
    reg  kind$clock;
    reg  late$d;
    wire  late$q;
    reg  late$clock;
    reg  [6:0] is_flags$d;
    wire  [6:0] is_flags$q;
    reg  is_flags$clock;
    reg  [5:0] is_wanted$d;
    wire  [5:0] is_wanted$q;
    reg  is_wanted$clock;
    reg  [7:0] lengths$kind;
    wire  [5:0] lengths$wanted;
    reg  [7:0] types$kind;
    wire  [6:0] types$flags;
    
    // Local signals
    reg  [7:0] here;
    
    // Sub module instances
    top$decoded$kinds$kind kind(
        .d(kind$d),
        .q(kind$q),
        .clock(kind$clock)
    );
    top$decoded$kinds$late late(
        .d(late$d),
        .q(late$q),
        .clock(late$clock)
    );
    top$decoded$kinds$is_flags is_flags(
        .d(is_flags$d),
        .q(is_flags$q),
        .clock(is_flags$clock)
    );
    top$decoded$kinds$is_wanted is_wanted(
        .d(is_wanted$d),
        .q(is_wanted$q),
        .clock(is_wanted$clock)
    );
    top$decoded$kinds$lengths lengths(
        .kind(lengths$kind),
        .wanted(lengths$wanted)
    );
    top$decoded$kinds$types types(
        .kind(types$kind),
        .flags(types$flags)
    );
    
    // Update code
    always @(*) begin
        kind$clock = clock;
        late$clock = clock;
        is_flags$clock = clock;
        is_wanted$clock = clock;
        kind$d = kind$q;
        late$d = late$q;
        is_flags$d = is_flags$q;
        is_wanted$d = is_wanted$q;
        here = data[(32'h28)+:(8)];
        if (offset == ((32'h1) & 3'h7)) begin
            here = data[(32'h20)+:(8)];
        end
        if (offset == ((32'h2) & 3'h7)) begin
            here = data[(32'h18)+:(8)];
        end
        if (offset == ((32'h3) & 3'h7)) begin
            here = data[(32'h10)+:(8)];
        end
        if (offset == ((32'h4) & 3'h7)) begin
            here = data[(32'h8)+:(8)];
        end
        if (offset == ((32'h5) & 3'h7)) begin
            here = data[(32'h0)+:(8)];
        end
        if (in_length) begin
            here = data[(32'h30)+:(8)];
        end
        if (valid) begin
            late$d = (starts & ~in_length) & (offset == ((32'h6) & 3'h7));
            if (late$q) begin
                kind$d = data[(32'h38)+:(8)];
            end
            if (starts) begin
                kind$d = here;
            end
        end
        lengths$kind = kind$q;
        is_wanted$d = lengths$wanted;
        types$kind = kind$q;
        is_flags$d = types$flags;
        flags = is_flags$q;
        wanted = is_wanted$q;
    end
    
endmodule // top$decoded$kinds


module top$decoded$kinds$is_flags(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$kinds$is_flags


module top$decoded$kinds$is_wanted(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$kinds$is_wanted


module top$decoded$kinds$kind(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$kinds$kind


module top$decoded$kinds$late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$kinds$late


module top$decoded$kinds$lengths(kind,wanted);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [5:0] wanted;
    
    // Update code
    always @(*) begin
        wanted = ((32'h0) & 6'h3f);
        if ((kind == ((32'h53) & 8'hff)) | (kind == ((32'h57) & 8'hff))) begin
            wanted = ((32'hc) & 6'h3f);
        end
        if ((kind == ((32'h44) & 8'hff)) | (kind == ((32'h42) & 8'hff))) begin
            wanted = ((32'h13) & 6'h3f);
        end
        if ((kind == ((32'h59) & 8'hff)) | (kind == ((32'h4e) & 8'hff))) begin
            wanted = ((32'h14) & 6'h3f);
        end
        if (kind == ((32'h68) & 8'hff)) begin
            wanted = ((32'h15) & 6'h3f);
        end
        if (kind == ((32'h58) & 8'hff)) begin
            wanted = ((32'h17) & 6'h3f);
        end
        if (kind == ((32'h48) & 8'hff)) begin
            wanted = ((32'h19) & 6'h3f);
        end
        if (kind == ((32'h4c) & 8'hff)) begin
            wanted = ((32'h1a) & 6'h3f);
        end
        if (kind == ((32'h4b) & 8'hff)) begin
            wanted = ((32'h1c) & 6'h3f);
        end
        if (kind == ((32'h45) & 8'hff)) begin
            wanted = ((32'h1f) & 6'h3f);
        end
        if ((kind == ((32'h56) & 8'hff)) | (kind == ((32'h4a) & 8'hff)) | (kind == ((32'h55) & 8'hff))) begin
            wanted = ((32'h23) & 6'h3f);
        end
        if ((kind == ((32'h41) & 8'hff)) | (kind == ((32'h43) & 8'hff))) begin
            wanted = ((32'h24) & 6'h3f);
        end
        if (kind == ((32'h52) & 8'hff)) begin
            wanted = ((32'h27) & 6'h3f);
        end
        if ((kind == ((32'h46) & 8'hff)) | (kind == ((32'h51) & 8'hff))) begin
            wanted = ((32'h28) & 6'h3f);
        end
        if (kind == ((32'h50) & 8'hff)) begin
            wanted = ((32'h2c) & 6'h3f);
        end
        if (kind == ((32'h4f) & 8'hff)) begin
            wanted = ((32'h30) & 6'h3f);
        end
        if (kind == ((32'h49) & 8'hff)) begin
            wanted = ((32'h32) & 6'h3f);
        end
    end
    
endmodule // top$decoded$kinds$lengths


module top$decoded$kinds$types(kind,flags);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [6:0] flags;
    
    // Local signals
    reg  add;
    reg  execution;
    reg  priced;
    reg  cancel;
    reg  delete;
    reg  replace;
    reg  trade;
    reg  matched;
    reg  reduces;
    reg  of_order;
    reg  names;
    reg  order;
    
    // Update code
    always @(*) begin
        add = (kind == ((32'h41) & 8'hff)) | (kind == ((32'h46) & 8'hff));
        execution = kind == ((32'h45) & 8'hff);
        priced = kind == ((32'h43) & 8'hff);
        cancel = kind == ((32'h58) & 8'hff);
        delete = kind == ((32'h44) & 8'hff);
        replace = kind == ((32'h55) & 8'hff);
        trade = kind == ((32'h50) & 8'hff);
        matched = execution | priced;
        reduces = matched | cancel;
        of_order = (add | reduces) | (delete | replace);
        names = add | trade;
        order = of_order | trade;
        flags = ((names) & 7'h7f) | (((order) & 7'h7f) << ((32'h1) & 7'h7f)) | (((matched) & 7'h7f) << ((32'h2) & 7'h7f)) | (((reduces) & 7'h7f) << ((32'h3) & 7'h7f)) | (((priced) & 7'h7f) << ((32'h4) & 7'h7f)) | (((replace) & 7'h7f) << ((32'h5) & 7'h7f)) | (((trade) & 7'h7f) << ((32'h6) & 7'h7f));
    end
    
endmodule // top$decoded$kinds$types


module top$decoded$names_order(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$names_order


module top$decoded$numbers(clock,packet,number,sequence_no);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] packet;
    input wire  [15:0] number;
    output reg  [63:0] sequence_no;
    
    // Stub signals
    reg  [32:0] low$d;
    wire  [32:0] low$q;
    reg  low$clock;
    reg  [31:0] low_2$d;
    wire  [31:0] low_2$q;
    reg  low_2$clock;
    reg  [31:0] high$d;
    wire  [31:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$decoded$numbers$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$decoded$numbers$low_2 low_2(
        .d(low_2$d),
        .q(low_2$q),
        .clock(low_2$clock)
    );
    top$decoded$numbers$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        low$clock = clock;
        low_2$clock = clock;
        high$clock = clock;
        low$d = low$q;
        low_2$d = low_2$q;
        high$d = high$q;
        low$d = ((packet[(32'h0)+:(32)]) & 33'h1ffffffff) + ((number) & 33'h1ffffffff);
        low_2$d = low$q[(32'h0)+:(32)];
        high$d = packet[(32'h20)+:(32)] + ((low$q[(32'h20)+:(1)]) & 32'hffffffff);
        sequence_no = (((high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((low_2$q) & 64'hffffffffffffffff);
    end
    
endmodule // top$decoded$numbers


module top$decoded$numbers$high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$numbers$high


module top$decoded$numbers$low(d,q,clock);
    
    // Module arguments
    input wire  [32:0] d;
    output reg  [32:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 33'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$numbers$low


module top$decoded$numbers$low_2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$numbers$low_2


module top$decoded$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$of_length


module top$decoded$of_number(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoded$of_number


module top$ends_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$ends_1


module top$go_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$go_1


module top$lengths(clock,valid,data,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    output reg  [25:0] from$0;
    output reg  [25:0] from$1;
    output reg  [25:0] from$2;
    output reg  [25:0] from$3;
    output reg  [25:0] from$4;
    output reg  [25:0] from$5;
    output reg  [25:0] from$6;
    output reg  [25:0] from$7;
    
    // Stub signals
    reg  [7:0] ways$0$high;
    reg  [7:0] ways$0$low;
    wire  [25:0] ways$0$way;
    reg  [7:0] ways$1$high;
    reg  [7:0] ways$1$low;
    wire  [25:0] ways$1$way;
    reg  [7:0] ways$2$high;
    reg  [7:0] ways$2$low;
    wire  [25:0] ways$2$way;
    reg  [7:0] ways$3$high;
    reg  [7:0] ways$3$low;
    wire  [25:0] ways$3$way;
    reg  [7:0] ways$4$high;
    reg  [7:0] ways$4$low;
    wire  [25:0] ways$4$way;
    reg  [7:0] ways$5$high;
    reg  [7:0] ways$5$low;
    wire  [25:0] ways$5$way;
    reg  [7:0] ways$6$high;
    reg  [7:0] ways$6$low;
    wire  [25:0] ways$6$way;
    reg  [7:0] ways$7$high;
    reg  [7:0] ways$7$low;
    wire  [25:0] ways$7$way;
    reg  [25:0] kept$0$d;
    wire  [25:0] kept$0$q;
    reg  kept$0$clock;
    reg  [25:0] kept$1$d;
    wire  [25:0] kept$1$q;
    reg  kept$1$clock;
    reg  [25:0] kept$2$d;
    wire  [25:0] kept$2$q;
    reg  kept$2$clock;
    reg  [25:0] kept$3$d;
    wire  [25:0] kept$3$q;
    reg  kept$3$clock;
    reg  [25:0] kept$4$d;
    wire  [25:0] kept$4$q;
    reg  kept$4$clock;
    reg  [25:0] kept$5$d;
    wire  [25:0] kept$5$q;
    reg  kept$5$clock;
    reg  [25:0] kept$6$d;
    wire  [25:0] kept$6$q;
    reg  kept$6$clock;
    reg  [25:0] kept$7$d;
    wire  [25:0] kept$7$q;
    reg  kept$7$clock;
    reg  [7:0] high$d;
    wire  [7:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$lengths$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$lengths$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$lengths$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$lengths$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$lengths$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$lengths$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$lengths$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$lengths$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$lengths$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$lengths$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$lengths$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$lengths$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$lengths$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$lengths$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$lengths$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$lengths$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$lengths$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        high$clock = clock;
        high$d = high$q;
        if (valid) begin
            high$d = data[(32'h0)+:(8)];
        end
        ways$0$high = high$q;
        ways$1$high = data[(32'h38)+:(8)];
        ways$2$high = data[(32'h30)+:(8)];
        ways$3$high = data[(32'h28)+:(8)];
        ways$4$high = data[(32'h20)+:(8)];
        ways$5$high = data[(32'h18)+:(8)];
        ways$6$high = data[(32'h10)+:(8)];
        ways$7$high = data[(32'h8)+:(8)];
        ways$0$low = data[(32'h38)+:(8)];
        ways$1$low = data[(32'h30)+:(8)];
        ways$2$low = data[(32'h28)+:(8)];
        ways$3$low = data[(32'h20)+:(8)];
        ways$4$low = data[(32'h18)+:(8)];
        ways$5$low = data[(32'h10)+:(8)];
        ways$6$low = data[(32'h8)+:(8)];
        ways$7$low = data[(32'h0)+:(8)];
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        if (valid) begin
            kept$0$d = ways$0$way;
        end
        from$0 = kept$0$q;
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        if (valid) begin
            kept$1$d = ways$1$way;
        end
        from$1 = kept$1$q;
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        if (valid) begin
            kept$2$d = ways$2$way;
        end
        from$2 = kept$2$q;
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        if (valid) begin
            kept$3$d = ways$3$way;
        end
        from$3 = kept$3$q;
        kept$4$clock = clock;
        kept$4$d = kept$4$q;
        if (valid) begin
            kept$4$d = ways$4$way;
        end
        from$4 = kept$4$q;
        kept$5$clock = clock;
        kept$5$d = kept$5$q;
        if (valid) begin
            kept$5$d = ways$5$way;
        end
        from$5 = kept$5$q;
        kept$6$clock = clock;
        kept$6$d = kept$6$q;
        if (valid) begin
            kept$6$d = ways$6$way;
        end
        from$6 = kept$6$q;
        kept$7$clock = clock;
        kept$7$d = kept$7$q;
        if (valid) begin
            kept$7$d = ways$7$way;
        end
        from$7 = kept$7$q;
    end
    
endmodule // top$lengths


module top$lengths$high(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$high


module top$lengths$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$0


module top$lengths$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$1


module top$lengths$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$2


module top$lengths$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$3


module top$lengths$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$4


module top$lengths$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$5


module top$lengths$kept$6(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$6


module top$lengths$kept$7(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$lengths$kept$7


module top$lengths$ways$0(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111001;
    localparam  near_below = 8'hf;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$0


module top$lengths$ways$1(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111010;
    localparam  near_below = 8'he;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$1


module top$lengths$ways$2(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111011;
    localparam  near_below = 8'hd;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$2


module top$lengths$ways$3(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111100;
    localparam  near_below = 8'hc;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$3


module top$lengths$ways$4(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111101;
    localparam  near_below = 8'hb;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$4


module top$lengths$ways$5(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111110;
    localparam  near_below = 8'ha;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$5


module top$lengths$ways$6(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111111;
    localparam  near_below = 8'h9;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$6


module top$lengths$ways$7(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b0;
    localparam  near_below = 8'h8;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$lengths$ways$7


module top$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,keep,at_start,is_ahead,cut,truncated,flags,checksum_wrong,header,index,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [15:0] port;
    output reg  go;
    output reg  prepare;
    output reg  with_vlan;
    output reg  [3:0] bytes;
    output reg  ends;
    output reg  [3:0] keep;
    output reg  at_start;
    output reg  is_ahead;
    output reg  cut;
    output reg  truncated;
    output reg  [7:0] flags;
    output reg  checksum_wrong;
    output reg  [63:0] header;
    output reg  [3:0] index;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  untag$clock;
    reg  untag$valid;
    reg  untag$last;
    reg  [63:0] untag$data;
    wire  [15:0] untag$start;
    wire  [3:0] untag$index;
    wire  [3:0] untag$beat;
    wire  [63:0] untag$header;
    wire  untag$with_vlan;
    wire  untag$second;
    wire  untag$in_body;
    wire  untag$late_valid;
    wire  untag$late_first;
    wire  [63:0] untag$late_header;
    wire  [3:0] untag$late_index;
    reg  checks$clock;
    reg  checks$valid;
    reg  checks$first;
    reg  [3:0] checks$index;
    reg  [63:0] checks$header;
    reg  [15:0] checks$port;
    wire  checks$not_ipv4;
    wire  checks$bad_version;
    wire  checks$options;
    wire  checks$fragment;
    wire  checks$not_udp;
    wire  checks$bad_length;
    wire  checks$other_port;
    wire  checks$no_mold;
    wire  checks$any;
    reg  sum$clock;
    reg  sum$valid;
    reg  [3:0] sum$coming;
    reg  [3:0] sum$index;
    reg  [63:0] sum$header;
    wire  sum$wrong;
    reg  span$clock;
    reg  span$valid;
    reg  span$last;
    reg  [2:0] span$empty;
    reg  span$second;
    reg  [15:0] span$start;
    reg  span$with_vlan;
    reg  [3:0] span$beat;
    wire  [3:0] span$bytes;
    wire  [3:0] span$in_frame_bytes;
    wire  span$ends;
    wire  span$cut;
    wire  span$truncated;
    reg  mold$clock;
    reg  mold$valid;
    reg  [3:0] mold$index;
    reg  [63:0] mold$header;
    wire  [79:0] mold$key;
    wire  mold$key_valid;
    wire  [63:0] mold$sequence_no;
    wire  [15:0] mold$count;
    wire  mold$overflow;
    
    // Local signals
    reg  is_ours;
    
    // Sub module instances
    top$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .start(untag$start),
        .index(untag$index),
        .beat(untag$beat),
        .header(untag$header),
        .with_vlan(untag$with_vlan),
        .second(untag$second),
        .in_body(untag$in_body),
        .late_valid(untag$late_valid),
        .late_first(untag$late_first),
        .late_header(untag$late_header),
        .late_index(untag$late_index)
    );
    top$parser$checks checks(
        .clock(checks$clock),
        .valid(checks$valid),
        .first(checks$first),
        .index(checks$index),
        .header(checks$header),
        .port(checks$port),
        .not_ipv4(checks$not_ipv4),
        .bad_version(checks$bad_version),
        .options(checks$options),
        .fragment(checks$fragment),
        .not_udp(checks$not_udp),
        .bad_length(checks$bad_length),
        .other_port(checks$other_port),
        .no_mold(checks$no_mold),
        .any(checks$any)
    );
    top$parser$sum sum(
        .clock(sum$clock),
        .valid(sum$valid),
        .coming(sum$coming),
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .second(span$second),
        .start(span$start),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
        .in_frame_bytes(span$in_frame_bytes),
        .ends(span$ends),
        .cut(span$cut),
        .truncated(span$truncated)
    );
    top$parser$mold mold(
        .clock(mold$clock),
        .valid(mold$valid),
        .index(mold$index),
        .header(mold$header),
        .key(mold$key),
        .key_valid(mold$key_valid),
        .sequence_no(mold$sequence_no),
        .count(mold$count),
        .overflow(mold$overflow)
    );
    
    // Update code
    always @(*) begin
        untag$clock = clock;
        checks$clock = clock;
        sum$clock = clock;
        span$clock = clock;
        mold$clock = clock;
        untag$valid = valid;
        untag$last = last;
        untag$data = data;
        checks$valid = untag$late_valid;
        checks$first = untag$late_first;
        checks$index = untag$late_index;
        checks$header = untag$late_header;
        checks$port = port;
        sum$valid = untag$late_valid;
        sum$coming = untag$index;
        sum$index = untag$late_index;
        sum$header = untag$late_header;
        span$valid = valid;
        span$last = last;
        span$empty = empty;
        span$second = untag$second;
        span$start = untag$start;
        span$with_vlan = untag$with_vlan;
        span$beat = untag$beat;
        mold$valid = untag$late_valid;
        mold$index = untag$late_index;
        mold$header = untag$late_header;
        is_ours = untag$in_body & ~checks$any;
        go = valid & is_ours;
        keep = span$in_frame_bytes;
        if (is_ours) begin
            keep = span$bytes;
        end
        at_start = untag$beat == ((32'h0) & 4'hf);
        is_ahead = untag$beat < ((32'h6) & 4'hf);
        if (valid) begin
            is_ahead = (untag$beat < ((32'h5) & 4'hf)) & ~last;
        end
        prepare = valid & (untag$index == ((32'h6) & 4'hf));
        with_vlan = untag$with_vlan;
        bytes = span$bytes;
        ends = span$ends;
        cut = span$cut;
        truncated = span$truncated;
        flags = ((checks$not_ipv4) & 8'hff) | (((checks$bad_version) & 8'hff) << ((32'h1) & 8'hff)) | (((checks$options) & 8'hff) << ((32'h2) & 8'hff)) | (((checks$fragment) & 8'hff) << ((32'h3) & 8'hff)) | (((checks$not_udp) & 8'hff) << ((32'h4) & 8'hff)) | (((checks$bad_length) & 8'hff) << ((32'h5) & 8'hff)) | (((checks$other_port) & 8'hff) << ((32'h6) & 8'hff)) | (((checks$no_mold) & 8'hff) << ((32'h7) & 8'hff));
        checksum_wrong = sum$wrong;
        header = untag$header;
        index = untag$index;
        key = mold$key;
        key_valid = mold$key_valid;
        sequence_no = mold$sequence_no;
        count = mold$count;
        overflow = mold$overflow;
    end
    
endmodule // top$parser


module top$parser$checks(clock,valid,first,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  first;
    input wire  [3:0] index;
    input wire  [63:0] header;
    input wire  [15:0] port;
    output reg  not_ipv4;
    output reg  bad_version;
    output reg  options;
    output reg  fragment;
    output reg  not_udp;
    output reg  bad_length;
    output reg  other_port;
    output reg  no_mold;
    output reg  any;
    
    // Stub signals
    reg  f_not_ipv4$d;
    wire  f_not_ipv4$q;
    reg  f_not_ipv4$clock;
    reg  f_version$d;
    wire  f_version$q;
    reg  f_version$clock;
    reg  f_options$d;
    wire  f_options$q;
    reg  f_options$clock;
    reg  f_fragment$d;
    wire  f_fragment$q;
    reg  f_fragment$clock;
    reg  f_not_udp$d;
    wire  f_not_udp$q;
    reg  f_not_udp$clock;
    reg  f_length$d;
    wire  f_length$q;
    reg  f_length$clock;
    reg  f_port$d;
    wire  f_port$q;
    reg  f_port$clock;
    reg  f_mold$d;
    wire  f_mold$q;
    reg  f_mold$clock;
    reg  [15:0] udp_length$d;
    wire  [15:0] udp_length$q;
    reg  udp_length$clock;
    reg  is_any$d;
    wire  is_any$q;
    reg  is_any$clock;
    
    // Sub module instances
    top$parser$checks$f_not_ipv4 f_not_ipv4(
        .d(f_not_ipv4$d),
        .q(f_not_ipv4$q),
        .clock(f_not_ipv4$clock)
    );
    top$parser$checks$f_version f_version(
        .d(f_version$d),
        .q(f_version$q),
        .clock(f_version$clock)
    );
    top$parser$checks$f_options f_options(
        .d(f_options$d),
        .q(f_options$q),
        .clock(f_options$clock)
    );
    top$parser$checks$f_fragment f_fragment(
        .d(f_fragment$d),
        .q(f_fragment$q),
        .clock(f_fragment$clock)
    );
    top$parser$checks$f_not_udp f_not_udp(
        .d(f_not_udp$d),
        .q(f_not_udp$q),
        .clock(f_not_udp$clock)
    );
    top$parser$checks$f_length f_length(
        .d(f_length$d),
        .q(f_length$q),
        .clock(f_length$clock)
    );
    top$parser$checks$f_port f_port(
        .d(f_port$d),
        .q(f_port$q),
        .clock(f_port$clock)
    );
    top$parser$checks$f_mold f_mold(
        .d(f_mold$d),
        .q(f_mold$q),
        .clock(f_mold$clock)
    );
    top$parser$checks$udp_length udp_length(
        .d(udp_length$d),
        .q(udp_length$q),
        .clock(udp_length$clock)
    );
    top$parser$checks$is_any is_any(
        .d(is_any$d),
        .q(is_any$q),
        .clock(is_any$clock)
    );
    
    // Update code
    always @(*) begin
        f_not_ipv4$clock = clock;
        f_version$clock = clock;
        f_options$clock = clock;
        f_fragment$clock = clock;
        f_not_udp$clock = clock;
        f_not_ipv4$d = f_not_ipv4$q;
        f_version$d = f_version$q;
        f_options$d = f_options$q;
        f_fragment$d = f_fragment$q;
        f_not_udp$d = f_not_udp$q;
        f_length$clock = clock;
        f_port$clock = clock;
        f_mold$clock = clock;
        udp_length$clock = clock;
        is_any$clock = clock;
        f_length$d = f_length$q;
        f_port$d = f_port$q;
        f_mold$d = f_mold$q;
        udp_length$d = udp_length$q;
        is_any$d = is_any$q;
        if (valid & first) begin
            f_not_ipv4$d = 1'b0;
            f_version$d = 1'b0;
            f_options$d = 1'b0;
            f_fragment$d = 1'b0;
            f_not_udp$d = 1'b0;
            f_length$d = 1'b0;
            f_port$d = 1'b0;
            f_mold$d = 1'b0;
        end
        if (valid & (index == ((32'h1) & 4'hf))) begin
            f_not_ipv4$d = header[(32'h10)+:(16)] != ((32'h800) & 16'hffff);
            f_version$d = (header[(32'hc)+:(4)] != ((32'h4) & 4'hf)) | (header[(32'h8)+:(4)] < ((32'h5) & 4'hf));
            f_options$d = header[(32'h8)+:(4)] > ((32'h5) & 4'hf);
        end
        if (valid & (index == ((32'h2) & 4'hf))) begin
            udp_length$d = header[(32'h30)+:(16)] - ((32'h14) & 16'hffff);
            f_length$d = header[(32'h30)+:(16)] < ((32'h1c) & 16'hffff);
            f_mold$d = header[(32'h30)+:(16)] < ((32'h30) & 16'hffff);
            f_fragment$d = header[(32'h10)+:(14)] != ((32'h0) & 14'h3fff);
            f_not_udp$d = header[(32'h0)+:(8)] != ((32'h11) & 8'hff);
        end
        if (valid & (index == ((32'h4) & 4'hf))) begin
            f_port$d = header[(32'h10)+:(16)] != port;
            if (header[(32'h0)+:(16)] != udp_length$q) begin
                f_length$d = 1'b1;
            end
        end
        not_ipv4 = f_not_ipv4$q;
        bad_version = f_version$q;
        options = f_options$q;
        fragment = f_fragment$q;
        not_udp = f_not_udp$q;
        bad_length = f_length$q;
        other_port = f_port$q;
        no_mold = f_mold$q;
        any = is_any$q;
        is_any$d = (f_not_ipv4$q | f_version$q) | (f_options$q | f_fragment$q) | (f_not_udp$q | f_length$q) | (f_port$q | f_mold$q);
    end
    
endmodule // top$parser$checks


module top$parser$checks$f_fragment(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_fragment


module top$parser$checks$f_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_length


module top$parser$checks$f_mold(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_mold


module top$parser$checks$f_not_ipv4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_not_ipv4


module top$parser$checks$f_not_udp(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_not_udp


module top$parser$checks$f_options(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_options


module top$parser$checks$f_port(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_port


module top$parser$checks$f_version(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$f_version


module top$parser$checks$is_any(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$is_any


module top$parser$checks$udp_length(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$checks$udp_length


module top$parser$mold(clock,valid,index,header,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  [47:0] key_high$d;
    wire  [47:0] key_high$q;
    reg  key_high$clock;
    reg  [31:0] seq_high$d;
    wire  [31:0] seq_high$q;
    reg  seq_high$clock;
    reg  [31:0] seq_low$d;
    wire  [31:0] seq_low$q;
    reg  seq_low$clock;
    reg  [15:0] announced$d;
    wire  [15:0] announced$q;
    reg  announced$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    
    // Local signals
    reg  [32:0] next_low;
    
    // Sub module instances
    top$parser$mold$key_high key_high(
        .d(key_high$d),
        .q(key_high$q),
        .clock(key_high$clock)
    );
    top$parser$mold$seq_high seq_high(
        .d(seq_high$d),
        .q(seq_high$q),
        .clock(seq_high$clock)
    );
    top$parser$mold$seq_low seq_low(
        .d(seq_low$d),
        .q(seq_low$q),
        .clock(seq_low$clock)
    );
    top$parser$mold$announced announced(
        .d(announced$d),
        .q(announced$q),
        .clock(announced$clock)
    );
    top$parser$mold$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    
    // Update code
    always @(*) begin
        key_high$clock = clock;
        seq_high$clock = clock;
        seq_low$clock = clock;
        announced$clock = clock;
        over$clock = clock;
        key_high$d = key_high$q;
        seq_high$d = seq_high$q;
        seq_low$d = seq_low$q;
        announced$d = announced$q;
        over$d = over$q;
        if (valid & (index == ((32'h5) & 4'hf))) begin
            key_high$d = header[(32'h0)+:(48)];
        end
        if (valid & (index == ((32'h6) & 4'hf))) begin
            seq_high$d = header[(32'h0)+:(32)];
        end
        if (valid & (index == ((32'h7) & 4'hf))) begin
            seq_low$d = header[(32'h20)+:(32)];
            announced$d = header[(32'h10)+:(16)];
        end
        key = (((key_high$q) & 80'hffffffffffffffffffff) << ((32'h20) & 7'h7f)) | ((header[(32'h20)+:(32)]) & 80'hffffffffffffffffffff);
        key_valid = valid & (index == ((32'h6) & 4'hf));
        sequence_no = (((seq_high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((seq_low$q) & 64'hffffffffffffffff);
        count = announced$q;
        next_low = ((seq_low$q) & 33'h1ffffffff) + ((announced$q) & 33'h1ffffffff);
        over$d = next_low[32'h20] & (seq_high$q[(32'h10)+:(16)] == ((32'hffff) & 16'hffff)) & (seq_high$q[(32'h0)+:(16)] == ((32'hffff) & 16'hffff));
        overflow = over$q;
    end
    
endmodule // top$parser$mold


module top$parser$mold$announced(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$mold$announced


module top$parser$mold$key_high(d,q,clock);
    
    // Module arguments
    input wire  [47:0] d;
    output reg  [47:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 48'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$mold$key_high


module top$parser$mold$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$mold$over


module top$parser$mold$seq_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$mold$seq_high


module top$parser$mold$seq_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$mold$seq_low


module top$parser$span(clock,valid,last,empty,second,start,with_vlan,beat,bytes,in_frame_bytes,ends,cut,truncated);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  second;
    input wire  [15:0] start;
    input wire  with_vlan;
    input wire  [3:0] beat;
    output reg  [3:0] bytes;
    output reg  [3:0] in_frame_bytes;
    output reg  ends;
    output reg  cut;
    output reg  truncated;
    
    // Stub signals
    reg  [13:0] whole$d;
    wire  [13:0] whole$q;
    reg  whole$clock;
    reg  [2:0] rest$d;
    wire  [2:0] rest$q;
    reg  rest$clock;
    reg  is_rest$d;
    wire  is_rest$q;
    reg  is_rest$clock;
    reg  is_last_whole$d;
    wire  is_last_whole$q;
    reg  is_last_whole$clock;
    
    // Local signals
    reg  is_none;
    reg  is_one;
    reg  is_two;
    reg  no_rest;
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    
    // Sub module instances
    top$parser$span$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    top$parser$span$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    top$parser$span$is_rest is_rest(
        .d(is_rest$d),
        .q(is_rest$q),
        .clock(is_rest$clock)
    );
    top$parser$span$is_last_whole is_last_whole(
        .d(is_last_whole$d),
        .q(is_last_whole$q),
        .clock(is_last_whole$clock)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        rest$clock = clock;
        is_rest$clock = clock;
        is_last_whole$clock = clock;
        whole$d = whole$q;
        rest$d = rest$q;
        is_rest$d = is_rest$q;
        is_last_whole$d = is_last_whole$q;
        tag_bytes = ((32'ha) & 17'h1ffff);
        if (with_vlan) begin
            tag_bytes = ((32'he) & 17'h1ffff);
        end
        from_length = ((start) & 17'h1ffff) - tag_bytes;
        is_none = whole$q == ((32'h0) & 14'h3fff);
        is_one = whole$q == ((32'h1) & 14'h3fff);
        is_two = whole$q == ((32'h2) & 14'h3fff);
        no_rest = rest$q == ((32'h0) & 3'h7);
        is_rest$d = is_none;
        is_last_whole$d = is_one & no_rest;
        in_datagram = ((32'h8) & 4'hf);
        if (is_rest$q) begin
            in_datagram = ((rest$q) & 4'hf);
        end
        if (valid) begin
            is_rest$d = is_none | is_one;
            is_last_whole$d = is_two & no_rest;
            if (is_rest$q) begin
                rest$d = ((32'h0) & 3'h7);
            end
            else begin
                whole$d = whole$q - ((32'h1) & 14'h3fff);
            end
            if (second) begin
                whole$d = from_length[(32'h3)+:(14)];
                is_rest$d = 1'b0;
                is_last_whole$d = 1'b0;
                rest$d = from_length[(32'h0)+:(3)];
            end
        end
        in_frame = ((32'h8) & 4'hf);
        if (last) begin
            in_frame = ((32'h8) & 4'hf) - ((empty) & 4'hf);
        end
        in_frame_bytes = in_frame;
        bytes = in_datagram;
        if (in_frame < in_datagram) begin
            bytes = in_frame;
        end
        ends = is_last_whole$q | (is_rest$q & ~no_rest);
        cut = (~is_rest$q & ~is_last_whole$q) | (in_frame < in_datagram);
        truncated = beat < ((32'h5) & 4'hf);
        if ((beat == ((32'h5) & 4'hf)) & (in_frame < ((32'h2) & 4'hf))) begin
            truncated = 1'b1;
        end
        if ((beat == ((32'h5) & 4'hf)) & with_vlan & (in_frame < ((32'h6) & 4'hf))) begin
            truncated = 1'b1;
        end
    end
    
endmodule // top$parser$span


module top$parser$span$is_last_whole(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$span$is_last_whole


module top$parser$span$is_rest(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$span$is_rest


module top$parser$span$rest(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$span$rest


module top$parser$span$whole(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$span$whole


module top$parser$sum(clock,valid,coming,index,header,wrong);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] coming;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  wrong;
    
    // Stub signals
    reg  is_1$d;
    wire  is_1$q;
    reg  is_1$clock;
    reg  is_4$d;
    wire  is_4$q;
    reg  is_4$clock;
    reg  [19:0] sum_0$d;
    wire  [19:0] sum_0$q;
    reg  sum_0$clock;
    reg  [19:0] sum_1$d;
    wire  [19:0] sum_1$q;
    reg  sum_1$clock;
    reg  beat_first$d;
    wire  beat_first$q;
    reg  beat_first$clock;
    reg  beat_final$d;
    wire  beat_final$q;
    reg  beat_final$clock;
    reg  beat_valid$d;
    wire  beat_valid$q;
    reg  beat_valid$clock;
    reg  [19:0] total$d;
    wire  [19:0] total$q;
    reg  total$clock;
    reg  total_valid$d;
    wire  total_valid$q;
    reg  total_valid$clock;
    reg  is_wrong$d;
    wire  is_wrong$q;
    reg  is_wrong$clock;
    
    // Local signals
    reg  [19:0] word_0;
    reg  [19:0] word_1;
    reg  [19:0] word_2;
    reg  [19:0] word_3;
    reg  [19:0] so_far;
    reg  [19:0] folded;
    
    // Sub module instances
    top$parser$sum$is_1 is_1(
        .d(is_1$d),
        .q(is_1$q),
        .clock(is_1$clock)
    );
    top$parser$sum$is_4 is_4(
        .d(is_4$d),
        .q(is_4$q),
        .clock(is_4$clock)
    );
    top$parser$sum$sum_0 sum_0(
        .d(sum_0$d),
        .q(sum_0$q),
        .clock(sum_0$clock)
    );
    top$parser$sum$sum_1 sum_1(
        .d(sum_1$d),
        .q(sum_1$q),
        .clock(sum_1$clock)
    );
    top$parser$sum$beat_first beat_first(
        .d(beat_first$d),
        .q(beat_first$q),
        .clock(beat_first$clock)
    );
    top$parser$sum$beat_final beat_final(
        .d(beat_final$d),
        .q(beat_final$q),
        .clock(beat_final$clock)
    );
    top$parser$sum$beat_valid beat_valid(
        .d(beat_valid$d),
        .q(beat_valid$q),
        .clock(beat_valid$clock)
    );
    top$parser$sum$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    top$parser$sum$total_valid total_valid(
        .d(total_valid$d),
        .q(total_valid$q),
        .clock(total_valid$clock)
    );
    top$parser$sum$is_wrong is_wrong(
        .d(is_wrong$d),
        .q(is_wrong$q),
        .clock(is_wrong$clock)
    );
    
    // Update code
    always @(*) begin
        is_1$clock = clock;
        is_4$clock = clock;
        sum_0$clock = clock;
        sum_1$clock = clock;
        beat_first$clock = clock;
        beat_final$clock = clock;
        beat_valid$clock = clock;
        is_1$d = is_1$q;
        is_4$d = is_4$q;
        sum_0$d = sum_0$q;
        sum_1$d = sum_1$q;
        beat_first$d = beat_first$q;
        beat_final$d = beat_final$q;
        beat_valid$d = beat_valid$q;
        total$clock = clock;
        total_valid$clock = clock;
        is_wrong$clock = clock;
        total$d = total$q;
        total_valid$d = total_valid$q;
        is_wrong$d = is_wrong$q;
        is_1$d = coming == ((32'h1) & 4'hf);
        is_4$d = coming == ((32'h4) & 4'hf);
        word_0 = ((header[(32'h30)+:(16)]) & 20'hfffff);
        word_1 = ((header[(32'h20)+:(16)]) & 20'hfffff);
        word_2 = ((header[(32'h10)+:(16)]) & 20'hfffff);
        word_3 = ((header[(32'h0)+:(16)]) & 20'hfffff);
        if (is_1$q) begin
            word_0 = ((32'h0) & 20'hfffff);
        end
        if (is_1$q | is_4$q) begin
            word_1 = ((32'h0) & 20'hfffff);
            word_2 = ((32'h0) & 20'hfffff);
        end
        if (is_4$q) begin
            word_3 = ((32'h0) & 20'hfffff);
        end
        beat_valid$d = valid & (index >= ((32'h1) & 4'hf)) & (index <= ((32'h4) & 4'hf));
        beat_first$d = index == ((32'h1) & 4'hf);
        beat_final$d = index == ((32'h4) & 4'hf);
        sum_0$d = word_0 + word_1;
        sum_1$d = word_2 + word_3;
        so_far = total$q;
        if (beat_first$q) begin
            so_far = ((32'h0) & 20'hfffff);
        end
        total_valid$d = beat_valid$q & beat_final$q;
        if (beat_valid$q) begin
            total$d = so_far + (sum_0$q + sum_1$q);
        end
        folded = ((total$q[(32'h0)+:(16)]) & 20'hfffff) + ((total$q[(32'h10)+:(4)]) & 20'hfffff);
        if (total_valid$q) begin
            is_wrong$d = folded != ((32'hffff) & 20'hfffff);
        end
        wrong = is_wrong$q;
    end
    
endmodule // top$parser$sum


module top$parser$sum$beat_final(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$beat_final


module top$parser$sum$beat_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$beat_first


module top$parser$sum$beat_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$beat_valid


module top$parser$sum$is_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$is_1


module top$parser$sum$is_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$is_4


module top$parser$sum$is_wrong(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$is_wrong


module top$parser$sum$sum_0(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$sum_0


module top$parser$sum$sum_1(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$sum_1


module top$parser$sum$total(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$total


module top$parser$sum$total_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$total_valid


module top$parser$untag(clock,valid,last,data,start,index,beat,header,with_vlan,second,in_body,late_valid,late_first,late_header,late_index);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [63:0] data;
    output reg  [15:0] start;
    output reg  [3:0] index;
    output reg  [3:0] beat;
    output reg  [63:0] header;
    output reg  with_vlan;
    output reg  second;
    output reg  in_body;
    output reg  late_valid;
    output reg  late_first;
    output reg  [63:0] late_header;
    output reg  [3:0] late_index;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  first_1$d;
    wire  first_1$q;
    reg  first_1$clock;
    reg  [63:0] header_1$d;
    wire  [63:0] header_1$q;
    reg  header_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  [3:0] at$d;
    wire  [3:0] at$q;
    reg  at$clock;
    reg  is_body$d;
    wire  is_body$q;
    reg  is_body$clock;
    reg  has_tag$d;
    wire  has_tag$q;
    reg  has_tag$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    
    // Local signals
    reg  tag_here;
    reg  [3:0] count_up;
    reg  [3:0] at_up;
    reg  is_behind;
    
    // Sub module instances
    top$parser$untag$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$parser$untag$first_1 first_1(
        .d(first_1$d),
        .q(first_1$q),
        .clock(first_1$clock)
    );
    top$parser$untag$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$parser$untag$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$parser$untag$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$parser$untag$is_body is_body(
        .d(is_body$d),
        .q(is_body$q),
        .clock(is_body$clock)
    );
    top$parser$untag$has_tag has_tag(
        .d(has_tag$d),
        .q(has_tag$q),
        .clock(has_tag$clock)
    );
    top$parser$untag$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    
    // Update code
    always @(*) begin
        count$clock = clock;
        at$clock = clock;
        is_body$clock = clock;
        has_tag$clock = clock;
        low$clock = clock;
        valid_1$clock = clock;
        first_1$clock = clock;
        header_1$clock = clock;
        index_1$clock = clock;
        count$d = count$q;
        at$d = at$q;
        is_body$d = is_body$q;
        has_tag$d = has_tag$q;
        low$d = low$q;
        valid_1$d = valid_1$q;
        first_1$d = first_1$q;
        header_1$d = header_1$q;
        index_1$d = index_1$q;
        count_up = count$q + ((32'h1) & 4'hf);
        is_behind = has_tag$q & (count$q == ((32'h2) & 4'hf));
        at_up = at$q + ((32'h1) & 4'hf);
        tag_here = (count$q == ((32'h1) & 4'hf)) & (data[(32'h10)+:(16)] == ((32'h8100) & 16'hffff));
        if (valid) begin
            low$d = data[(32'h0)+:(32)];
            if (last) begin
                count$d = ((32'h0) & 4'hf);
                at$d = ((32'h0) & 4'hf);
                is_body$d = 1'b0;
                has_tag$d = 1'b0;
            end
            else begin
                if (count$q != ((32'hf) & 4'hf)) begin
                    count$d = count_up;
                end
                if (tag_here) begin
                    has_tag$d = 1'b1;
                end
                if (~is_behind & (at$q != ((32'hf) & 4'hf))) begin
                    at$d = at_up;
                end
                if (at$q == ((32'h6) & 4'hf)) begin
                    is_body$d = 1'b1;
                end
            end
        end
        start = data[(32'h30)+:(16)];
        index = at$q;
        if (is_behind) begin
            index = ((32'h1) & 4'hf);
        end
        second = ~has_tag$q & (count$q == ((32'h2) & 4'hf));
        if (has_tag$q) begin
            second = count$q == ((32'h3) & 4'hf);
        end
        in_body = is_body$q;
        valid_1$d = valid;
        first_1$d = count$q == ((32'h0) & 4'hf);
        header = data;
        index_1$d = at$q;
        if (is_behind) begin
            index_1$d = ((32'h1) & 4'hf);
        end
        if (tag_here) begin
            index_1$d = ((32'h0) & 4'hf);
        end
        if (has_tag$q) begin
            start = low$q[(32'h10)+:(16)];
            header = (((low$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        header_1$d = header;
        beat = count$q;
        with_vlan = has_tag$q;
        late_valid = valid_1$q;
        late_first = first_1$q;
        late_header = header_1$q;
        late_index = index_1$q;
    end
    
endmodule // top$parser$untag


module top$parser$untag$at(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$at


module top$parser$untag$count(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$count


module top$parser$untag$first_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$first_1


module top$parser$untag$has_tag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$has_tag


module top$parser$untag$header_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$header_1


module top$parser$untag$index_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$index_1


module top$parser$untag$is_body(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$is_body


module top$parser$untag$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$low


module top$parser$untag$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$untag$valid_1


module top$prepare_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$prepare_1


module top$session(clock,expected,key_valid,key,hit);
    
    // Module arguments
    input wire  clock;
    input wire  [79:0] expected;
    input wire  key_valid;
    input wire  [79:0] key;
    output reg  hit;
    
    // Stub signals
    reg  [79:0] kept$d;
    wire  [79:0] kept$q;
    reg  kept$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;
    reg  same$0$d;
    wire  same$0$q;
    reg  same$0$clock;
    reg  same$1$d;
    wire  same$1$q;
    reg  same$1$clock;
    reg  same$2$d;
    wire  same$2$q;
    reg  same$2$clock;
    reg  same$3$d;
    wire  same$3$q;
    reg  same$3$clock;
    reg  same$4$d;
    wire  same$4$q;
    reg  same$4$clock;
    reg  compared$d;
    wire  compared$q;
    reg  compared$clock;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    
    // Sub module instances
    top$session$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$session$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );
    top$session$same$0 same$0(
        .d(same$0$d),
        .q(same$0$q),
        .clock(same$0$clock)
    );
    top$session$same$1 same$1(
        .d(same$1$d),
        .q(same$1$q),
        .clock(same$1$clock)
    );
    top$session$same$2 same$2(
        .d(same$2$d),
        .q(same$2$q),
        .clock(same$2$clock)
    );
    top$session$same$3 same$3(
        .d(same$3$d),
        .q(same$3$q),
        .clock(same$3$clock)
    );
    top$session$same$4 same$4(
        .d(same$4$d),
        .q(same$4$q),
        .clock(same$4$clock)
    );
    top$session$compared compared(
        .d(compared$d),
        .q(compared$q),
        .clock(compared$clock)
    );
    top$session$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    
    // Update code
    always @(*) begin
        kept$clock = clock;
        fresh$clock = clock;
        compared$clock = clock;
        is_hit$clock = clock;
        kept$d = kept$q;
        fresh$d = fresh$q;
        compared$d = compared$q;
        is_hit$d = is_hit$q;
        same$0$clock = clock;
        same$1$clock = clock;
        same$2$clock = clock;
        same$3$clock = clock;
        same$4$clock = clock;
        if (key_valid) begin
            kept$d = key;
        end
        fresh$d = key_valid;
        compared$d = fresh$q;
        same$0$d = kept$q[(32'h0)+:(16)] == expected[(32'h0)+:(16)];
        same$1$d = kept$q[(32'h10)+:(16)] == expected[(32'h10)+:(16)];
        same$2$d = kept$q[(32'h20)+:(16)] == expected[(32'h20)+:(16)];
        same$3$d = kept$q[(32'h30)+:(16)] == expected[(32'h30)+:(16)];
        same$4$d = kept$q[(32'h40)+:(16)] == expected[(32'h40)+:(16)];
        if (compared$q) begin
            is_hit$d = ((same$0$q & same$1$q) & (same$2$q & same$3$q)) & same$4$q;
        end
        else begin
            is_hit$d = is_hit$q;
        end
        hit = is_hit$q;
    end
    
endmodule // top$session


module top$session$compared(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$compared


module top$session$fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$fresh


module top$session$is_hit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$is_hit


module top$session$kept(d,q,clock);
    
    // Module arguments
    input wire  [79:0] d;
    output reg  [79:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 80'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$kept


module top$session$same$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$same$0


module top$session$same$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$same$1


module top$session$same$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$same$2


module top$session$same$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$same$3


module top$session$same$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$session$same$4


module top$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class,pending);
    
    // Module arguments
    input wire  clock;
    input wire  frame_end;
    input wire  damaged;
    input wire  truncated;
    input wire  cut;
    input wire  [7:0] flags;
    input wire  checksum_wrong;
    input wire  hit;
    input wire  fits;
    input wire  [15:0] blocks;
    input wire  [15:0] count;
    input wire  overflow;
    output reg  valid;
    output reg  [3:0] frame_class;
    output reg  pending;
    
    // Stub signals
    reg  end_1$d;
    wire  end_1$q;
    reg  end_1$clock;
    reg  end_2$d;
    wire  end_2$q;
    reg  end_2$clock;
    reg  end_3$d;
    wire  end_3$q;
    reg  end_3$clock;
    reg  end_4$d;
    wire  end_4$q;
    reg  end_4$clock;
    reg  [2:0] at_end_1$d;
    wire  [2:0] at_end_1$q;
    reg  at_end_1$clock;
    reg  [2:0] at_end_2$d;
    wire  [2:0] at_end_2$q;
    reg  at_end_2$clock;
    reg  [2:0] at_end_3$d;
    wire  [2:0] at_end_3$q;
    reg  at_end_3$clock;
    reg  [2:0] at_end_4$d;
    wire  [2:0] at_end_4$q;
    reg  at_end_4$clock;
    reg  [7:0] flags_3$d;
    wire  [7:0] flags_3$q;
    reg  flags_3$clock;
    reg  [7:0] flags_4$d;
    wire  [7:0] flags_4$q;
    reg  flags_4$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  [3:0] is_class$d;
    wire  [3:0] is_class$q;
    reg  is_class$clock;
    reg  [3:0] of_packet$d;
    wire  [3:0] of_packet$q;
    reg  of_packet$clock;
    reg  miscounted$d;
    wire  miscounted$q;
    reg  miscounted$clock;
    
    // Local signals
    reg  is_end;
    reg  is_empty;
    reg  is_same;
    
    // Sub module instances
    top$summary$end_1 end_1(
        .d(end_1$d),
        .q(end_1$q),
        .clock(end_1$clock)
    );
    top$summary$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$summary$end_3 end_3(
        .d(end_3$d),
        .q(end_3$q),
        .clock(end_3$clock)
    );
    top$summary$end_4 end_4(
        .d(end_4$d),
        .q(end_4$q),
        .clock(end_4$clock)
    );
    top$summary$at_end_1 at_end_1(
        .d(at_end_1$d),
        .q(at_end_1$q),
        .clock(at_end_1$clock)
    );
    top$summary$at_end_2 at_end_2(
        .d(at_end_2$d),
        .q(at_end_2$q),
        .clock(at_end_2$clock)
    );
    top$summary$at_end_3 at_end_3(
        .d(at_end_3$d),
        .q(at_end_3$q),
        .clock(at_end_3$clock)
    );
    top$summary$at_end_4 at_end_4(
        .d(at_end_4$d),
        .q(at_end_4$q),
        .clock(at_end_4$clock)
    );
    top$summary$flags_3 flags_3(
        .d(flags_3$d),
        .q(flags_3$q),
        .clock(flags_3$clock)
    );
    top$summary$flags_4 flags_4(
        .d(flags_4$d),
        .q(flags_4$q),
        .clock(flags_4$clock)
    );
    top$summary$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$summary$is_class is_class(
        .d(is_class$d),
        .q(is_class$q),
        .clock(is_class$clock)
    );
    top$summary$of_packet of_packet(
        .d(of_packet$d),
        .q(of_packet$q),
        .clock(of_packet$clock)
    );
    top$summary$miscounted miscounted(
        .d(miscounted$d),
        .q(miscounted$q),
        .clock(miscounted$clock)
    );
    
    // Update code
    always @(*) begin
        end_1$clock = clock;
        end_2$clock = clock;
        end_3$clock = clock;
        end_4$clock = clock;
        end_1$d = end_1$q;
        end_2$d = end_2$q;
        end_3$d = end_3$q;
        end_4$d = end_4$q;
        at_end_1$clock = clock;
        at_end_2$clock = clock;
        at_end_3$clock = clock;
        at_end_4$clock = clock;
        at_end_1$d = at_end_1$q;
        at_end_2$d = at_end_2$q;
        at_end_3$d = at_end_3$q;
        at_end_4$d = at_end_4$q;
        flags_3$clock = clock;
        flags_4$clock = clock;
        is_valid$clock = clock;
        is_class$clock = clock;
        of_packet$clock = clock;
        miscounted$clock = clock;
        flags_3$d = flags_3$q;
        flags_4$d = flags_4$q;
        is_valid$d = is_valid$q;
        is_class$d = is_class$q;
        of_packet$d = of_packet$q;
        miscounted$d = miscounted$q;
        end_1$d = frame_end;
        end_2$d = end_1$q;
        end_3$d = end_2$q;
        end_4$d = end_3$q;
        at_end_1$d = ((damaged) & 3'h7) | (((truncated) & 3'h7) << ((32'h1) & 3'h7)) | (((cut) & 3'h7) << ((32'h2) & 3'h7));
        at_end_2$d = at_end_1$q;
        at_end_3$d = at_end_2$q;
        at_end_4$d = at_end_3$q;
        flags_3$d = flags;
        flags_4$d = flags_3$q;
        is_valid$d = end_4$q;
        is_end = count == ((32'hffff) & 16'hffff);
        is_empty = blocks == ((32'h0) & 16'hffff);
        is_same = blocks == count;
        of_packet$d = ((32'hd) & 4'hf);
        if (count == ((32'h0) & 16'hffff)) begin
            of_packet$d = ((32'he) & 4'hf);
        end
        else if (is_end) begin
            of_packet$d = ((32'hf) & 4'hf);
        end
        else if (overflow) begin
            of_packet$d = ((32'hc) & 4'hf);
        end
        miscounted$d = ~is_same;
        if (is_end) begin
            miscounted$d = ~is_empty;
        end
        if (at_end_4$q[32'h0]) begin
            is_class$d = ((32'h0) & 4'hf);
        end
        else if (at_end_4$q[32'h1]) begin
            is_class$d = ((32'h1) & 4'hf);
        end
        else if (flags_4$q[32'h0]) begin
            is_class$d = ((32'h2) & 4'hf);
        end
        else if (flags_4$q[32'h1]) begin
            is_class$d = ((32'h3) & 4'hf);
        end
        else if (flags_4$q[32'h2]) begin
            is_class$d = ((32'h4) & 4'hf);
        end
        else if (flags_4$q[32'h3]) begin
            is_class$d = ((32'h5) & 4'hf);
        end
        else if (flags_4$q[32'h4]) begin
            is_class$d = ((32'h6) & 4'hf);
        end
        else if (flags_4$q[32'h5] | at_end_4$q[32'h2]) begin
            is_class$d = ((32'h7) & 4'hf);
        end
        else if (checksum_wrong) begin
            is_class$d = ((32'h8) & 4'hf);
        end
        else if (flags_4$q[32'h6]) begin
            is_class$d = ((32'h9) & 4'hf);
        end
        else if (flags_4$q[32'h7]) begin
            is_class$d = ((32'ha) & 4'hf);
        end
        else if (~hit) begin
            is_class$d = ((32'hb) & 4'hf);
        end
        else if ((~fits) | miscounted$q) begin
            is_class$d = ((32'hc) & 4'hf);
        end
        else begin
            is_class$d = of_packet$q;
        end
        pending = (end_1$q | end_2$q) | (end_3$q | end_4$q);
        valid = is_valid$q;
        frame_class = is_class$q;
    end
    
endmodule // top$summary


module top$summary$at_end_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$at_end_1


module top$summary$at_end_2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$at_end_2


module top$summary$at_end_3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$at_end_3


module top$summary$at_end_4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$at_end_4


module top$summary$end_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$end_1


module top$summary$end_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$end_2


module top$summary$end_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$end_3


module top$summary$end_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$end_4


module top$summary$flags_3(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$flags_3


module top$summary$flags_4(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$flags_4


module top$summary$is_class(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$is_class


module top$summary$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$is_valid


module top$summary$miscounted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$miscounted


module top$summary$of_packet(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$summary$of_packet


module top$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$valid_1


module top$walker(clock,valid,prepare,with_vlan,go,bytes,ends,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,starts,behind_length,offset,done,shift,beat,length,big,number,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  prepare;
    input wire  with_vlan;
    input wire  go;
    input wire  [3:0] bytes;
    input wire  ends;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  starts;
    output reg  behind_length;
    output reg  [2:0] offset;
    output reg  done;
    output reg  [2:0] shift;
    output reg  [2:0] beat;
    output reg  [5:0] length;
    output reg  big;
    output reg  [15:0] number;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  [16:0] left$d;
    wire  [16:0] left$q;
    reg  left$clock;
    reg  near$d;
    wire  near$q;
    reg  near$clock;
    reg  in_length$d;
    wire  in_length$q;
    reg  in_length$clock;
    reg  in_message$d;
    wire  in_message$q;
    reg  in_message$clock;
    reg  short$d;
    wire  short$q;
    reg  short$clock;
    reg  [2:0] body$d;
    wire  [2:0] body$q;
    reg  body$clock;
    reg  [2:0] since$d;
    wire  [2:0] since$q;
    reg  since$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  fit$d;
    wire  fit$q;
    reg  fit$clock;
    reg  [2:0] choice$offset;
    reg  choice$near;
    reg  choice$in_length;
    reg  [3:0] choice$bytes;
    reg  [25:0] choice$from$0;
    reg  [25:0] choice$from$1;
    reg  [25:0] choice$from$2;
    reg  [25:0] choice$from$3;
    reg  [25:0] choice$from$4;
    reg  [25:0] choice$from$5;
    reg  [25:0] choice$from$6;
    reg  [25:0] choice$from$7;
    wire  [25:0] choice$way;
    wire  choice$cut;
    wire  choice$starts;
    
    // Local signals
    reg  ended;
    
    // Sub module instances
    top$walker$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$walker$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    top$walker$in_length in_length(
        .d(in_length$d),
        .q(in_length$q),
        .clock(in_length$clock)
    );
    top$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$walker$short short(
        .d(short$d),
        .q(short$q),
        .clock(short$clock)
    );
    top$walker$body body(
        .d(body$d),
        .q(body$q),
        .clock(body$clock)
    );
    top$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$walker$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$walker$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$walker$fit fit(
        .d(fit$d),
        .q(fit$q),
        .clock(fit$clock)
    );
    top$walker$choice choice(
        .offset(choice$offset),
        .near(choice$near),
        .in_length(choice$in_length),
        .bytes(choice$bytes),
        .from$0(choice$from$0),
        .from$1(choice$from$1),
        .from$2(choice$from$2),
        .from$3(choice$from$3),
        .from$4(choice$from$4),
        .from$5(choice$from$5),
        .from$6(choice$from$6),
        .from$7(choice$from$7),
        .way(choice$way),
        .cut(choice$cut),
        .starts(choice$starts)
    );
    
    // Update code
    always @(*) begin
        left$clock = clock;
        near$clock = clock;
        in_length$clock = clock;
        in_message$clock = clock;
        short$clock = clock;
        body$clock = clock;
        since$clock = clock;
        left$d = left$q;
        near$d = near$q;
        in_length$d = in_length$q;
        in_message$d = in_message$q;
        short$d = short$q;
        body$d = body$q;
        since$d = since$q;
        of_length$clock = clock;
        is_big$clock = clock;
        index$clock = clock;
        counted$clock = clock;
        fit$clock = clock;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        index$d = index$q;
        counted$d = counted$q;
        fit$d = fit$q;
        offset = left$q[(32'h0)+:(3)];
        choice$offset = left$q[(32'h0)+:(3)];
        choice$near = near$q;
        choice$in_length = in_length$q;
        choice$bytes = bytes;
        choice$from$0 = from$0;
        choice$from$1 = from$1;
        choice$from$2 = from$2;
        choice$from$3 = from$3;
        choice$from$4 = from$4;
        choice$from$5 = from$5;
        choice$from$6 = from$6;
        choice$from$7 = from$7;
        ended = in_message$q & (((bytes) & 17'h1ffff) >= left$q);
        if (valid & go) begin
            left$d = left$q - ((32'h8) & 17'h1ffff);
            near$d = left$q < ((32'h10) & 17'h1ffff);
            if (near$q | in_length$q) begin
                left$d = choice$way[(32'h0)+:(17)];
                near$d = choice$way[32'h11];
            end
            in_length$d = choice$cut;
            in_message$d = in_message$q & ~ended;
            if (since$q != ((32'h7) & 3'h7)) begin
                since$d = since$q + ((32'h1) & 3'h7);
            end
            if (choice$starts) begin
                counted$d = counted$q + ((32'h1) & 16'hffff);
                in_message$d = (~short$q) & ~choice$way[32'h12];
            end
            if (near$q | in_length$q) begin
                short$d = short$q | choice$way[32'h12];
                index$d = counted$q;
                is_big$d = choice$way[32'h13];
                of_length$d = choice$way[(32'h14)+:(6)];
                since$d = ((32'h1) & 3'h7);
                body$d = left$q[(32'h0)+:(3)] + ((32'h1) & 3'h7);
                if (in_length$q) begin
                    body$d = ((32'h0) & 3'h7);
                end
            end
            if (ends) begin
                in_message$d = 1'b0;
                fit$d = ((~short$q) & (~in_length$q)) & (left$q == ((bytes) & 17'h1ffff));
            end
        end
        if (valid & prepare) begin
            left$d = ((32'h6) & 17'h1ffff);
            if (with_vlan) begin
                left$d = ((32'h2) & 17'h1ffff);
            end
            near$d = 1'b1;
            in_length$d = 1'b0;
            in_message$d = 1'b0;
            short$d = 1'b0;
            counted$d = ((32'h0) & 16'hffff);
            fit$d = 1'b0;
        end
        starts = choice$starts;
        behind_length = in_length$q;
        done = (valid & go) & ended;
        shift = body$q;
        beat = since$q;
        length = of_length$q;
        big = is_big$q;
        number = index$q;
        blocks = counted$q;
        fits = fit$q;
    end
    
endmodule // top$walker


module top$walker$body(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$body


module top$walker$choice(offset,near,in_length,bytes,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,way,cut,starts);
    
    // Module arguments
    input wire  [2:0] offset;
    input wire  near;
    input wire  in_length;
    input wire  [3:0] bytes;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  [25:0] way;
    output reg  cut;
    output reg  starts;
    
    // Local signals
    reg  begins;
    reg  [25:0] of_4$0;
    reg  [25:0] of_4$1;
    reg  [25:0] of_4$2;
    reg  [25:0] of_4$3;
    reg  [25:0] of_2$0;
    reg  [25:0] of_2$1;
    
    // Update code
    always @(*) begin
        of_4$0 = from$1;
        of_4$1 = from$3;
        of_4$2 = from$5;
        of_4$3 = from$7;
        if (offset[32'h0]) begin
            of_4$0 = from$2;
            of_4$1 = from$4;
            of_4$2 = from$6;
            of_4$3 = ((32'h0) & 26'h3ffffff);
        end
        of_2$0 = of_4$0;
        of_2$1 = of_4$2;
        if (offset[32'h1]) begin
            of_2$0 = of_4$1;
            of_2$1 = of_4$3;
        end
        way = of_2$0;
        if (offset[32'h2]) begin
            way = of_2$1;
        end
        if (in_length) begin
            way = from$0;
        end
        begins = near & (((offset) & 4'hf) < bytes);
        cut = begins & (offset == ((32'h7) & 3'h7));
        starts = (begins & (offset != ((32'h7) & 3'h7))) | (in_length & (bytes != ((32'h0) & 4'hf)));
    end
    
endmodule // top$walker$choice


module top$walker$counted(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$counted


module top$walker$fit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$fit


module top$walker$in_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$in_length


module top$walker$in_message(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$in_message


module top$walker$index(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$index


module top$walker$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$is_big


module top$walker$left(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$left


module top$walker$near(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$near


module top$walker$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$of_length


module top$walker$short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$short


module top$walker$since(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$walker$since


module top$with_vlan_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$with_vlan_1
