

module top(clock,s_valid,s_last,s_error,s_empty,s_data,cfg_port,session_write,session_address,session_row,cfg_kill,symbol_write,symbol_address,symbol_row,account_write,account_address,account_row,m_valid,m_number,m_length,m_account,m_well_formed,m_kind,m_side,m_user_ref,m_orig_ref,m_quantity,m_symbol,m_price,v_valid,v_checked,v_reject,f_valid,f_class,f_sequence,f_count,f_account);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] cfg_port;
    input wire  session_write;
    input wire  [8:0] session_address;
    input wire  [96:0] session_row;
    input wire  cfg_kill;
    input wire  symbol_write;
    input wire  [11:0] symbol_address;
    input wire  [127:0] symbol_row;
    input wire  account_write;
    input wire  [7:0] account_address;
    input wire  [96:0] account_row;
    output reg  m_valid;
    output reg  [15:0] m_number;
    output reg  [16:0] m_length;
    output reg  [15:0] m_account;
    output reg  m_well_formed;
    output reg  [7:0] m_kind;
    output reg  [7:0] m_side;
    output reg  [31:0] m_user_ref;
    output reg  [31:0] m_orig_ref;
    output reg  [31:0] m_quantity;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_price;
    output reg  v_valid;
    output reg  v_checked;
    output reg  [7:0] v_reject;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    output reg  [15:0] f_account;
    
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
    wire  parser$cut;
    wire  parser$truncated;
    wire  [7:0] parser$flags;
    wire  parser$checksum_wrong;
    wire  [79:0] parser$key;
    wire  parser$key_valid;
    wire  [63:0] parser$sequence_no;
    wire  [15:0] parser$count;
    wire  parser$overflow;
    reg  sessions$clock;
    reg  sessions$key_valid;
    reg  [79:0] sessions$key;
    reg  sessions$write;
    reg  [8:0] sessions$write_address;
    reg  [96:0] sessions$write_row;
    wire  sessions$hit;
    wire  [15:0] sessions$account;
    reg  decoder$clock;
    reg  decoder$valid;
    reg  [63:0] decoder$data;
    reg  decoder$go;
    reg  decoder$checksum_wrong;
    reg  decoder$prepare;
    reg  decoder$with_vlan;
    reg  [3:0] decoder$bytes;
    reg  decoder$ends;
    wire  decoder$done;
    wire  [15:0] decoder$number;
    wire  [16:0] decoder$length;
    wire  decoder$well_formed;
    wire  [7:0] decoder$kind;
    wire  [7:0] decoder$side;
    wire  [31:0] decoder$user_ref;
    wire  [31:0] decoder$orig_ref;
    wire  [31:0] decoder$quantity;
    wire  [63:0] decoder$symbol;
    wire  [63:0] decoder$price;
    wire  decoder$is_replace;
    wire  [31:0] decoder$early_quantity;
    wire  [31:0] decoder$early_price;
    wire  decoder$early_wide;
    wire  [63:0] decoder$early_symbol;
    wire  [15:0] decoder$blocks;
    wire  decoder$fits;
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
    reg  risk$clock;
    reg  risk$is_replace;
    reg  [31:0] risk$quantity;
    reg  [31:0] risk$price;
    reg  risk$wide;
    reg  [63:0] risk$symbol;
    reg  [15:0] risk$account;
    reg  risk$kill;
    reg  risk$symbol_write;
    reg  [11:0] risk$symbol_address;
    reg  [127:0] risk$symbol_row;
    reg  risk$account_write;
    reg  [7:0] risk$account_address;
    reg  [96:0] risk$account_row;
    wire  [7:0] risk$fails;
    
    // Local signals
    reg  checked;
    
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
        .cut(parser$cut),
        .truncated(parser$truncated),
        .flags(parser$flags),
        .checksum_wrong(parser$checksum_wrong),
        .key(parser$key),
        .key_valid(parser$key_valid),
        .sequence_no(parser$sequence_no),
        .count(parser$count),
        .overflow(parser$overflow)
    );
    top$sessions sessions(
        .clock(sessions$clock),
        .key_valid(sessions$key_valid),
        .key(sessions$key),
        .write(sessions$write),
        .write_address(sessions$write_address),
        .write_row(sessions$write_row),
        .hit(sessions$hit),
        .account(sessions$account)
    );
    top$decoder decoder(
        .clock(decoder$clock),
        .valid(decoder$valid),
        .data(decoder$data),
        .go(decoder$go),
        .checksum_wrong(decoder$checksum_wrong),
        .prepare(decoder$prepare),
        .with_vlan(decoder$with_vlan),
        .bytes(decoder$bytes),
        .ends(decoder$ends),
        .done(decoder$done),
        .number(decoder$number),
        .length(decoder$length),
        .well_formed(decoder$well_formed),
        .kind(decoder$kind),
        .side(decoder$side),
        .user_ref(decoder$user_ref),
        .orig_ref(decoder$orig_ref),
        .quantity(decoder$quantity),
        .symbol(decoder$symbol),
        .price(decoder$price),
        .is_replace(decoder$is_replace),
        .early_quantity(decoder$early_quantity),
        .early_price(decoder$early_price),
        .early_wide(decoder$early_wide),
        .early_symbol(decoder$early_symbol),
        .blocks(decoder$blocks),
        .fits(decoder$fits)
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
        .frame_class(summary$frame_class)
    );
    top$risk risk(
        .clock(risk$clock),
        .is_replace(risk$is_replace),
        .quantity(risk$quantity),
        .price(risk$price),
        .wide(risk$wide),
        .symbol(risk$symbol),
        .account(risk$account),
        .kill(risk$kill),
        .symbol_write(risk$symbol_write),
        .symbol_address(risk$symbol_address),
        .symbol_row(risk$symbol_row),
        .account_write(risk$account_write),
        .account_address(risk$account_address),
        .account_row(risk$account_row),
        .fails(risk$fails)
    );
    
    // Update code
    always @(*) begin
        parser$clock = clock;
        sessions$clock = clock;
        decoder$clock = clock;
        summary$clock = clock;
        risk$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = cfg_port;
        sessions$key_valid = parser$key_valid;
        sessions$key = parser$key;
        sessions$write = session_write;
        sessions$write_address = session_address;
        sessions$write_row = session_row;
        decoder$valid = s_valid;
        decoder$data = s_data;
        decoder$go = parser$go;
        decoder$checksum_wrong = parser$checksum_wrong;
        decoder$prepare = parser$prepare;
        decoder$with_vlan = parser$with_vlan;
        decoder$bytes = parser$bytes;
        decoder$ends = parser$ends;
        summary$frame_end = s_valid & s_last;
        summary$damaged = s_error;
        summary$truncated = parser$truncated;
        summary$cut = parser$cut;
        summary$flags = parser$flags;
        summary$checksum_wrong = parser$checksum_wrong;
        summary$count = parser$count;
        summary$overflow = parser$overflow;
        summary$hit = sessions$hit;
        summary$fits = decoder$fits;
        summary$blocks = decoder$blocks;
        m_valid = decoder$done & sessions$hit;
        m_account = sessions$account;
        m_number = decoder$number;
        m_length = decoder$length;
        m_well_formed = decoder$well_formed;
        m_kind = decoder$kind;
        m_side = decoder$side;
        m_user_ref = decoder$user_ref;
        m_orig_ref = decoder$orig_ref;
        m_quantity = decoder$quantity;
        m_symbol = decoder$symbol;
        m_price = decoder$price;
        risk$is_replace = decoder$is_replace;
        risk$quantity = decoder$early_quantity;
        risk$price = decoder$early_price;
        risk$wide = decoder$early_wide;
        risk$symbol = decoder$early_symbol;
        risk$account = sessions$account;
        risk$kill = cfg_kill;
        risk$symbol_write = symbol_write;
        risk$symbol_address = symbol_address;
        risk$symbol_row = symbol_row;
        risk$account_write = account_write;
        risk$account_address = account_address;
        risk$account_row = account_row;
        checked = decoder$well_formed & ((decoder$kind == ((32'h4f) & 8'hff)) | (decoder$kind == ((32'h55) & 8'hff)));
        v_valid = decoder$done & sessions$hit;
        v_checked = checked;
        v_reject = ((32'h0) & 8'hff);
        if (checked) begin
            v_reject = risk$fails;
        end
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
        f_account = sessions$account;
    end
    
endmodule // top


module top$decoder(clock,valid,data,go,checksum_wrong,prepare,with_vlan,bytes,ends,done,number,length,well_formed,kind,side,user_ref,orig_ref,quantity,symbol,price,is_replace,early_quantity,early_price,early_wide,early_symbol,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  go;
    input wire  checksum_wrong;
    input wire  prepare;
    input wire  with_vlan;
    input wire  [3:0] bytes;
    input wire  ends;
    output reg  done;
    output reg  [15:0] number;
    output reg  [16:0] length;
    output reg  well_formed;
    output reg  [7:0] kind;
    output reg  [7:0] side;
    output reg  [31:0] user_ref;
    output reg  [31:0] orig_ref;
    output reg  [31:0] quantity;
    output reg  [63:0] symbol;
    output reg  [63:0] price;
    output reg  is_replace;
    output reg  [31:0] early_quantity;
    output reg  [31:0] early_price;
    output reg  early_wide;
    output reg  [63:0] early_symbol;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  ways$clock;
    reg  ways$valid;
    reg  [63:0] ways$data;
    reg  [2:0] ways$place;
    wire  [19:0] ways$way;
    reg  walker$clock;
    reg  walker$valid;
    reg  walker$prepare;
    reg  walker$with_vlan;
    reg  walker$go;
    reg  [3:0] walker$bytes;
    reg  walker$ends;
    reg  [19:0] walker$way;
    wire  [2:0] walker$place;
    wire  walker$done;
    wire  [2:0] walker$shift;
    wire  [2:0] walker$beat;
    wire  [16:0] walker$length;
    wire  [15:0] walker$number;
    wire  [15:0] walker$blocks;
    wire  walker$fits;
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
    reg  [63:0] fields$word_0;
    reg  [63:0] fields$word_1;
    reg  [63:0] fields$word_2;
    reg  [63:0] fields$word_3;
    wire  [7:0] fields$kind;
    wire  [7:0] fields$side;
    wire  [31:0] fields$user_ref;
    wire  [31:0] fields$orig_ref;
    wire  [31:0] fields$quantity;
    wire  [63:0] fields$symbol;
    wire  [63:0] fields$price;
    reg  [63:0] shape$word_0;
    reg  [63:0] shape$word_1;
    reg  [63:0] shape$word_2;
    reg  [63:0] shape$word_4;
    reg  [63:0] shape$word_5;
    reg  [16:0] shape$length;
    wire  shape$well_formed;
    reg  terms$clock;
    reg  terms$valid;
    reg  [63:0] terms$data;
    reg  terms$in_hand;
    reg  [2:0] terms$beat;
    reg  [2:0] terms$shift;
    reg  [63:0] terms$word_0;
    reg  [63:0] terms$word_1;
    reg  [63:0] terms$word_2;
    wire  terms$is_replace;
    wire  [31:0] terms$quantity;
    wire  [31:0] terms$price;
    wire  terms$wide;
    wire  [63:0] terms$symbol;
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
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [15:0] of_number$d;
    wire  [15:0] of_number$q;
    reg  of_number$clock;
    reg  [16:0] of_length$d;
    wire  [16:0] of_length$q;
    reg  of_length$clock;
    
    // Sub module instances
    top$decoder$ways ways(
        .clock(ways$clock),
        .valid(ways$valid),
        .data(ways$data),
        .place(ways$place),
        .way(ways$way)
    );
    top$decoder$walker walker(
        .clock(walker$clock),
        .valid(walker$valid),
        .prepare(walker$prepare),
        .with_vlan(walker$with_vlan),
        .go(walker$go),
        .bytes(walker$bytes),
        .ends(walker$ends),
        .way(walker$way),
        .place(walker$place),
        .done(walker$done),
        .shift(walker$shift),
        .beat(walker$beat),
        .length(walker$length),
        .number(walker$number),
        .blocks(walker$blocks),
        .fits(walker$fits)
    );
    top$decoder$capture capture(
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
        .word_5(capture$word_5)
    );
    top$decoder$fields fields(
        .word_0(fields$word_0),
        .word_1(fields$word_1),
        .word_2(fields$word_2),
        .word_3(fields$word_3),
        .kind(fields$kind),
        .side(fields$side),
        .user_ref(fields$user_ref),
        .orig_ref(fields$orig_ref),
        .quantity(fields$quantity),
        .symbol(fields$symbol),
        .price(fields$price)
    );
    top$decoder$shape shape(
        .word_0(shape$word_0),
        .word_1(shape$word_1),
        .word_2(shape$word_2),
        .word_4(shape$word_4),
        .word_5(shape$word_5),
        .length(shape$length),
        .well_formed(shape$well_formed)
    );
    top$decoder$terms terms(
        .clock(terms$clock),
        .valid(terms$valid),
        .data(terms$data),
        .in_hand(terms$in_hand),
        .beat(terms$beat),
        .shift(terms$shift),
        .word_0(terms$word_0),
        .word_1(terms$word_1),
        .word_2(terms$word_2),
        .is_replace(terms$is_replace),
        .quantity(terms$quantity),
        .price(terms$price),
        .wide(terms$wide),
        .symbol(terms$symbol)
    );
    top$decoder$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$decoder$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$decoder$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$decoder$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$decoder$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$decoder$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$decoder$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    top$decoder$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$decoder$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$decoder$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
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
        is_done$clock = clock;
        of_number$clock = clock;
        of_length$clock = clock;
        is_done$d = is_done$q;
        of_number$d = of_number$q;
        of_length$d = of_length$q;
        ways$clock = clock;
        walker$clock = clock;
        capture$clock = clock;
        terms$clock = clock;
        ways$valid = valid;
        ways$data = data;
        valid_1$d = valid;
        data_1$d = data;
        go_1$d = go;
        prepare_1$d = prepare;
        with_vlan_1$d = with_vlan;
        bytes_1$d = bytes;
        ends_1$d = ends;
        ways$place = walker$place;
        walker$way = ways$way;
        walker$valid = valid_1$q;
        walker$go = go_1$q & ~checksum_wrong;
        walker$prepare = prepare_1$q;
        walker$with_vlan = with_vlan_1$q;
        walker$bytes = bytes_1$q;
        walker$ends = ends_1$q;
        capture$valid = valid_1$q;
        capture$data = data_1$q;
        capture$shift = walker$shift;
        capture$beat = walker$beat;
        is_done$d = walker$done;
        of_number$d = walker$number;
        of_length$d = walker$length;
        fields$word_0 = capture$word_0;
        fields$word_1 = capture$word_1;
        fields$word_2 = capture$word_2;
        fields$word_3 = capture$word_3;
        shape$word_0 = capture$word_0;
        shape$word_1 = capture$word_1;
        shape$word_2 = capture$word_2;
        shape$word_4 = capture$word_4;
        shape$word_5 = capture$word_5;
        shape$length = of_length$q;
        terms$valid = valid;
        terms$data = data;
        terms$in_hand = valid_1$q;
        terms$beat = walker$beat;
        terms$shift = walker$shift;
        terms$word_0 = capture$word_0;
        terms$word_1 = capture$word_1;
        terms$word_2 = capture$word_2;
        is_replace = terms$is_replace;
        early_quantity = terms$quantity;
        early_price = terms$price;
        early_wide = terms$wide;
        early_symbol = terms$symbol;
        done = is_done$q;
        number = of_number$q;
        length = of_length$q;
        well_formed = shape$well_formed;
        kind = fields$kind;
        side = fields$side;
        user_ref = fields$user_ref;
        orig_ref = fields$orig_ref;
        quantity = fields$quantity;
        symbol = fields$symbol;
        price = fields$price;
        blocks = walker$blocks;
        fits = walker$fits;
    end
    
endmodule // top$decoder


module top$decoder$bytes_1(d,q,clock);
    
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
          
endmodule // top$decoder$bytes_1


module top$decoder$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5);
    
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
    top$decoder$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$decoder$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$decoder$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$decoder$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$decoder$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$decoder$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$decoder$capture$words$5 words$5(
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
        word_0 = words$0$q;
        word_1 = words$1$q;
        word_2 = words$2$q;
        word_3 = words$3$q;
        word_4 = words$4$q;
        word_5 = words$5$q;
    end
    
endmodule // top$decoder$capture


module top$decoder$capture$previous(d,q,clock);
    
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
          
endmodule // top$decoder$capture$previous


module top$decoder$capture$words$0(d,q,clock);
    
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
          
endmodule // top$decoder$capture$words$0


module top$decoder$capture$words$1(d,q,clock);
    
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
          
endmodule // top$decoder$capture$words$1


module top$decoder$capture$words$2(d,q,clock);
    
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
          
endmodule // top$decoder$capture$words$2


module top$decoder$capture$words$3(d,q,clock);
    
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
          
endmodule // top$decoder$capture$words$3


module top$decoder$capture$words$4(d,q,clock);
    
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
          
endmodule // top$decoder$capture$words$4


module top$decoder$capture$words$5(d,q,clock);
    
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
          
endmodule // top$decoder$capture$words$5


module top$decoder$data_1(d,q,clock);
    
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
          
endmodule // top$decoder$data_1


module top$decoder$ends_1(d,q,clock);
    
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
          
endmodule // top$decoder$ends_1


module top$decoder$fields(word_0,word_1,word_2,word_3,kind,side,user_ref,orig_ref,quantity,symbol,price);
    
    // Module arguments
    input wire  [63:0] word_0;
    input wire  [63:0] word_1;
    input wire  [63:0] word_2;
    input wire  [63:0] word_3;
    output reg  [7:0] kind;
    output reg  [7:0] side;
    output reg  [31:0] user_ref;
    output reg  [31:0] orig_ref;
    output reg  [31:0] quantity;
    output reg  [63:0] symbol;
    output reg  [63:0] price;
    
    // Local signals
    reg  [31:0] at_5;
    reg  [31:0] at_6;
    reg  [31:0] at_9;
    
    // Update code
    always @(*) begin
        kind = word_0[(32'h38)+:(8)];
        side = ((32'h0) & 8'hff);
        user_ref = word_0[(32'h18)+:(32)];
        orig_ref = ((32'h0) & 32'hffffffff);
        quantity = ((32'h0) & 32'hffffffff);
        symbol = ((32'h0) & 64'hffffffffffffffff);
        price = ((32'h0) & 64'hffffffffffffffff);
        at_5 = (((word_0[(32'h0)+:(24)]) & 32'hffffffff) << ((32'h8) & 32'hffffffff)) | ((word_1[(32'h38)+:(8)]) & 32'hffffffff);
        at_6 = (((word_0[(32'h0)+:(16)]) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((word_1[(32'h30)+:(16)]) & 32'hffffffff);
        at_9 = word_1[(32'h18)+:(32)];
        if (word_0[(32'h38)+:(8)] == ((32'h4f) & 8'hff)) begin
            side = word_0[(32'h10)+:(8)];
            quantity = at_6;
            symbol = (((word_1[(32'h0)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((word_2[(32'h30)+:(16)]) & 64'hffffffffffffffff);
            price = (((word_2[(32'h0)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((word_3[(32'h30)+:(16)]) & 64'hffffffffffffffff);
        end
        if (word_0[(32'h38)+:(8)] == ((32'h55) & 8'hff)) begin
            orig_ref = word_0[(32'h18)+:(32)];
            user_ref = at_5;
            quantity = at_9;
            price = (((word_1[(32'h0)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | ((word_2[(32'h18)+:(40)]) & 64'hffffffffffffffff);
        end
        if (word_0[(32'h38)+:(8)] == ((32'h58) & 8'hff)) begin
            quantity = at_5;
        end
        if (word_0[(32'h38)+:(8)] == ((32'h4d) & 8'hff)) begin
            side = word_0[(32'h10)+:(8)];
            quantity = at_6;
        end
        if (word_0[(32'h38)+:(8)] == ((32'h43) & 8'hff)) begin
            symbol = (((word_1[(32'h0)+:(56)]) & 64'hffffffffffffffff) << ((32'h8) & 64'hffffffffffffffff)) | ((word_2[(32'h38)+:(8)]) & 64'hffffffffffffffff);
        end
        if (word_0[(32'h38)+:(8)] == ((32'h51) & 8'hff)) begin
            user_ref = ((32'h0) & 32'hffffffff);
        end
    end
    
endmodule // top$decoder$fields


module top$decoder$go_1(d,q,clock);
    
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
          
endmodule // top$decoder$go_1


module top$decoder$is_done(d,q,clock);
    
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
          
endmodule // top$decoder$is_done


module top$decoder$of_length(d,q,clock);
    
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
          
endmodule // top$decoder$of_length


module top$decoder$of_number(d,q,clock);
    
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
          
endmodule // top$decoder$of_number


module top$decoder$prepare_1(d,q,clock);
    
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
          
endmodule // top$decoder$prepare_1


module top$decoder$shape(word_0,word_1,word_2,word_4,word_5,length,well_formed);
    
    // Module arguments
    input wire  [63:0] word_0;
    input wire  [63:0] word_1;
    input wire  [63:0] word_2;
    input wire  [63:0] word_4;
    input wire  [63:0] word_5;
    input wire  [16:0] length;
    output reg  well_formed;
    
    // Local signals
    reg  [7:0] kind;
    reg  [15:0] appendage;
    reg  [16:0] full;
    reg  [16:0] bare;
    reg  [16:0] rest;
    reg  known;
    
    // Update code
    always @(*) begin
        kind = word_0[(32'h38)+:(8)];
        known = 1'b1;
        bare = ((32'h0) & 17'h1ffff);
        full = ((32'hb) & 17'h1ffff);
        appendage = word_1[(32'h28)+:(16)];
        if (kind == ((32'h4f) & 8'hff)) begin
            full = ((32'h2f) & 17'h1ffff);
            appendage = word_5[(32'h8)+:(16)];
        end
        else if (kind == ((32'h55) & 8'hff)) begin
            full = ((32'h28) & 17'h1ffff);
            appendage = word_4[(32'h0)+:(16)];
        end
        else if (kind == ((32'h58) & 8'hff)) begin
            bare = ((32'h9) & 17'h1ffff);
        end
        else if (kind == ((32'h4d) & 8'hff)) begin
            bare = ((32'ha) & 17'h1ffff);
            full = ((32'hc) & 17'h1ffff);
            appendage = word_1[(32'h20)+:(16)];
        end
        else if (kind == ((32'h43) & 8'hff)) begin
            full = ((32'h13) & 17'h1ffff);
            appendage = word_2[(32'h28)+:(16)];
        end
        else if (kind == ((32'h51) & 8'hff)) begin
            full = ((32'h3) & 17'h1ffff);
            appendage = word_0[(32'h28)+:(16)];
        end
        else if ((kind != ((32'h44) & 8'hff)) & (kind != ((32'h45) & 8'hff))) begin
            known = 1'b0;
        end
        rest = length - full;
        well_formed = known & (((length >= full) & (rest == ((appendage) & 17'h1ffff))) | (length == bare));
    end
    
endmodule // top$decoder$shape


module top$decoder$terms(clock,valid,data,in_hand,beat,shift,word_0,word_1,word_2,is_replace,quantity,price,wide,symbol);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  in_hand;
    input wire  [2:0] beat;
    input wire  [2:0] shift;
    input wire  [63:0] word_0;
    input wire  [63:0] word_1;
    input wire  [63:0] word_2;
    output reg  is_replace;
    output reg  [31:0] quantity;
    output reg  [31:0] price;
    output reg  wide;
    output reg  [63:0] symbol;
    
    // Stub signals
    reg  prices$clock;
    reg  prices$valid;
    reg  [63:0] prices$data;
    reg  prices$in_hand;
    reg  [2:0] prices$beat;
    reg  [2:0] prices$shift;
    wire  [31:0] prices$enter;
    wire  [31:0] prices$replace;
    reg  replaces$d;
    wire  replaces$q;
    reg  replaces$clock;
    reg  is_wide$d;
    wire  is_wide$q;
    reg  is_wide$clock;
    
    // Local signals
    reg  [31:0] of_enter;
    reg  [31:0] high_enter;
    reg  [31:0] high_replace;
    
    // Sub module instances
    top$decoder$terms$prices prices(
        .clock(prices$clock),
        .valid(prices$valid),
        .data(prices$data),
        .in_hand(prices$in_hand),
        .beat(prices$beat),
        .shift(prices$shift),
        .enter(prices$enter),
        .replace(prices$replace)
    );
    top$decoder$terms$replaces replaces(
        .d(replaces$d),
        .q(replaces$q),
        .clock(replaces$clock)
    );
    top$decoder$terms$is_wide is_wide(
        .d(is_wide$d),
        .q(is_wide$q),
        .clock(is_wide$clock)
    );
    
    // Update code
    always @(*) begin
        replaces$clock = clock;
        is_wide$clock = clock;
        replaces$d = replaces$q;
        is_wide$d = is_wide$q;
        prices$clock = clock;
        prices$valid = valid;
        prices$data = data;
        prices$in_hand = in_hand;
        prices$beat = beat;
        prices$shift = shift;
        replaces$d = word_0[(32'h38)+:(8)] == ((32'h55) & 8'hff);
        of_enter = (((word_0[(32'h0)+:(16)]) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((word_1[(32'h30)+:(16)]) & 32'hffffffff);
        high_enter = word_2[(32'h10)+:(32)];
        high_replace = (((word_1[(32'h0)+:(24)]) & 32'hffffffff) << ((32'h8) & 32'hffffffff)) | ((word_2[(32'h38)+:(8)]) & 32'hffffffff);
        is_replace = replaces$q;
        quantity = of_enter;
        price = prices$enter;
        is_wide$d = high_enter != ((32'h0) & 32'hffffffff);
        if (replaces$q) begin
            quantity = word_1[(32'h18)+:(32)];
            price = prices$replace;
            is_wide$d = high_replace != ((32'h0) & 32'hffffffff);
        end
        wide = is_wide$q;
        symbol = (((word_1[(32'h0)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((word_2[(32'h30)+:(16)]) & 64'hffffffffffffffff);
    end
    
endmodule // top$decoder$terms


module top$decoder$terms$is_wide(d,q,clock);
    
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
          
endmodule // top$decoder$terms$is_wide


module top$decoder$terms$prices(clock,valid,data,in_hand,beat,shift,enter,replace);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  in_hand;
    input wire  [2:0] beat;
    input wire  [2:0] shift;
    output reg  [31:0] enter;
    output reg  [31:0] replace;
    
    // Stub signals
    reg  [23:0] previous$d;
    wire  [23:0] previous$q;
    reg  previous$clock;
    reg  [31:0] of_enter$d;
    wire  [31:0] of_enter$q;
    reg  of_enter$clock;
    reg  [31:0] of_replace$d;
    wire  [31:0] of_replace$q;
    reg  of_replace$clock;
    reg  [87:0] enter_end$window;
    reg  [2:0] enter_end$lane;
    wire  [31:0] enter_end$bytes;
    reg  [87:0] replace_end$window;
    reg  [2:0] replace_end$lane;
    wire  [31:0] replace_end$bytes;
    
    // Local signals
    reg  [87:0] window;
    reg  [2:0] at;
    
    // Sub module instances
    top$decoder$terms$prices$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$decoder$terms$prices$of_enter of_enter(
        .d(of_enter$d),
        .q(of_enter$q),
        .clock(of_enter$clock)
    );
    top$decoder$terms$prices$of_replace of_replace(
        .d(of_replace$d),
        .q(of_replace$q),
        .clock(of_replace$clock)
    );
    top$decoder$terms$prices$enter_end enter_end(
        .window(enter_end$window),
        .lane(enter_end$lane),
        .bytes(enter_end$bytes)
    );
    top$decoder$terms$prices$replace_end replace_end(
        .window(replace_end$window),
        .lane(replace_end$lane),
        .bytes(replace_end$bytes)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        of_enter$clock = clock;
        of_replace$clock = clock;
        previous$d = previous$q;
        of_enter$d = of_enter$q;
        of_replace$d = of_replace$q;
        window = (((previous$q) & 88'hffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 88'hffffffffffffffffffffff);
        enter_end$window = window;
        enter_end$lane = shift + ((32'h2) & 3'h7);
        replace_end$window = window;
        replace_end$lane = shift + ((32'h5) & 3'h7);
        at = beat + ((in_hand) & 3'h7);
        if (valid) begin
            previous$d = data[(32'h0)+:(24)];
            if (((shift < ((32'h6) & 3'h7)) & (at == ((32'h3) & 3'h7))) | ((shift >= ((32'h6) & 3'h7)) & (at == ((32'h4) & 3'h7)))) begin
                of_enter$d = enter_end$bytes;
            end
            if (((shift < ((32'h3) & 3'h7)) & (at == ((32'h2) & 3'h7))) | ((shift >= ((32'h3) & 3'h7)) & (at == ((32'h3) & 3'h7)))) begin
                of_replace$d = replace_end$bytes;
            end
        end
        enter = of_enter$q;
        replace = of_replace$q;
    end
    
endmodule // top$decoder$terms$prices


module top$decoder$terms$prices$enter_end(window,lane,bytes);
    
    // Module arguments
    input wire  [87:0] window;
    input wire  [2:0] lane;
    output reg  [31:0] bytes;
    
    // Local signals
    reg  [31:0] in_01;
    reg  [31:0] in_23;
    reg  [31:0] in_45;
    reg  [31:0] in_67;
    reg  [31:0] in_03;
    reg  [31:0] in_47;
    
    // Update code
    always @(*) begin
        in_01 = window[(32'h38)+:(32)];
        in_23 = window[(32'h28)+:(32)];
        in_45 = window[(32'h18)+:(32)];
        in_67 = window[(32'h8)+:(32)];
        if (lane[32'h0]) begin
            in_01 = window[(32'h30)+:(32)];
            in_23 = window[(32'h20)+:(32)];
            in_45 = window[(32'h10)+:(32)];
            in_67 = window[(32'h0)+:(32)];
        end
        in_03 = in_01;
        in_47 = in_45;
        if (lane[32'h1]) begin
            in_03 = in_23;
            in_47 = in_67;
        end
        bytes = in_03;
        if (lane[32'h2]) begin
            bytes = in_47;
        end
    end
    
endmodule // top$decoder$terms$prices$enter_end


module top$decoder$terms$prices$of_enter(d,q,clock);
    
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
          
endmodule // top$decoder$terms$prices$of_enter


module top$decoder$terms$prices$of_replace(d,q,clock);
    
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
          
endmodule // top$decoder$terms$prices$of_replace


module top$decoder$terms$prices$previous(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$decoder$terms$prices$previous


module top$decoder$terms$prices$replace_end(window,lane,bytes);
    
    // Module arguments
    input wire  [87:0] window;
    input wire  [2:0] lane;
    output reg  [31:0] bytes;
    
    // Local signals
    reg  [31:0] in_01;
    reg  [31:0] in_23;
    reg  [31:0] in_45;
    reg  [31:0] in_67;
    reg  [31:0] in_03;
    reg  [31:0] in_47;
    
    // Update code
    always @(*) begin
        in_01 = window[(32'h38)+:(32)];
        in_23 = window[(32'h28)+:(32)];
        in_45 = window[(32'h18)+:(32)];
        in_67 = window[(32'h8)+:(32)];
        if (lane[32'h0]) begin
            in_01 = window[(32'h30)+:(32)];
            in_23 = window[(32'h20)+:(32)];
            in_45 = window[(32'h10)+:(32)];
            in_67 = window[(32'h0)+:(32)];
        end
        in_03 = in_01;
        in_47 = in_45;
        if (lane[32'h1]) begin
            in_03 = in_23;
            in_47 = in_67;
        end
        bytes = in_03;
        if (lane[32'h2]) begin
            bytes = in_47;
        end
    end
    
endmodule // top$decoder$terms$prices$replace_end


module top$decoder$terms$replaces(d,q,clock);
    
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
          
endmodule // top$decoder$terms$replaces


module top$decoder$valid_1(d,q,clock);
    
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
          
endmodule // top$decoder$valid_1


module top$decoder$walker(clock,valid,prepare,with_vlan,go,bytes,ends,way,place,done,shift,beat,length,number,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  prepare;
    input wire  with_vlan;
    input wire  go;
    input wire  [3:0] bytes;
    input wire  ends;
    input wire  [19:0] way;
    output reg  [2:0] place;
    output reg  done;
    output reg  [2:0] shift;
    output reg  [2:0] beat;
    output reg  [16:0] length;
    output reg  [15:0] number;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  here$d;
    wire  here$q;
    reg  here$clock;
    reg  edge_here$d;
    wire  edge_here$q;
    reg  edge_here$clock;
    reg  [2:0] at$d;
    wire  [2:0] at$q;
    reg  at$clock;
    reg  [13:0] ahead$d;
    wire  [13:0] ahead$q;
    reg  ahead$clock;
    reg  final_beat$d;
    wire  final_beat$q;
    reg  final_beat$clock;
    reg  in_message$d;
    wire  in_message$q;
    reg  in_message$clock;
    reg  too_short$d;
    wire  too_short$q;
    reg  too_short$clock;
    reg  [2:0] since$d;
    wire  [2:0] since$q;
    reg  since$clock;
    reg  [16:0] start$d;
    wire  [16:0] start$q;
    reg  start$clock;
    reg  [2:0] turned$d;
    wire  [2:0] turned$q;
    reg  turned$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  fit$d;
    wire  fit$q;
    reg  fit$clock;
    
    // Local signals
    reg  active;
    reg  [3:0] end_at;
    reg  starts;
    reg  is_one;
    reg  is_two;
    reg  at_edge;
    reg  way_at_edge;
    reg  [2:0] room;
    
    // Sub module instances
    top$decoder$walker$here here(
        .d(here$d),
        .q(here$q),
        .clock(here$clock)
    );
    top$decoder$walker$edge_here edge_here(
        .d(edge_here$d),
        .q(edge_here$q),
        .clock(edge_here$clock)
    );
    top$decoder$walker$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$decoder$walker$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    top$decoder$walker$final_beat final_beat(
        .d(final_beat$d),
        .q(final_beat$q),
        .clock(final_beat$clock)
    );
    top$decoder$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$decoder$walker$too_short too_short(
        .d(too_short$d),
        .q(too_short$q),
        .clock(too_short$clock)
    );
    top$decoder$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$decoder$walker$start start(
        .d(start$d),
        .q(start$q),
        .clock(start$clock)
    );
    top$decoder$walker$turned turned(
        .d(turned$d),
        .q(turned$q),
        .clock(turned$clock)
    );
    top$decoder$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$decoder$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$decoder$walker$fit fit(
        .d(fit$d),
        .q(fit$q),
        .clock(fit$clock)
    );
    
    // Update code
    always @(*) begin
        here$clock = clock;
        edge_here$clock = clock;
        at$clock = clock;
        ahead$clock = clock;
        final_beat$clock = clock;
        in_message$clock = clock;
        too_short$clock = clock;
        here$d = here$q;
        edge_here$d = edge_here$q;
        at$d = at$q;
        ahead$d = ahead$q;
        final_beat$d = final_beat$q;
        in_message$d = in_message$q;
        too_short$d = too_short$q;
        since$clock = clock;
        start$clock = clock;
        turned$clock = clock;
        index$clock = clock;
        counted$clock = clock;
        fit$clock = clock;
        since$d = since$q;
        start$d = start$q;
        turned$d = turned$q;
        index$d = index$q;
        counted$d = counted$q;
        fit$d = fit$q;
        active = (valid & go) & ~too_short$q;
        end_at = ((at$q) & 4'hf);
        if (at$q == ((32'h0) & 3'h7)) begin
            end_at = ((32'h8) & 4'hf);
        end
        done = active & final_beat$q & in_message$q & (end_at <= bytes);
        starts = here$q & (((at$q) & 4'hf) < bytes);
        if (at$q == ((32'h7) & 3'h7)) begin
            starts = here$q & (bytes != ((32'h0) & 4'hf));
        end
        is_one = ahead$q == ((32'h1) & 14'h3fff);
        is_two = ahead$q == ((32'h2) & 14'h3fff);
        at_edge = at$q == ((32'h7) & 3'h7);
        way_at_edge = way[(32'h0)+:(3)] == ((32'h7) & 3'h7);
        if (active) begin
            if (since$q != ((32'h7) & 3'h7)) begin
                since$d = since$q + ((32'h1) & 3'h7);
            end
            ahead$d = ahead$q - ((32'h1) & 14'h3fff);
            here$d = edge_here$q | (is_one & ~at_edge);
            edge_here$d = is_one & at_edge;
            final_beat$d = is_one;
            if (at$q == ((32'h0) & 3'h7)) begin
                final_beat$d = is_two;
            end
            if (here$q) begin
                at$d = way[(32'h0)+:(3)];
                ahead$d = way[(32'h3)+:(14)];
                here$d = way[32'h11] & ~way_at_edge;
                edge_here$d = way[32'h11] & way_at_edge;
                final_beat$d = way[32'h12];
                start$d = way[(32'h0)+:(17)];
                turned$d = at$q + ((32'h1) & 3'h7);
                since$d = ((32'h1) & 3'h7);
                index$d = counted$q;
            end
            if (starts) begin
                counted$d = counted$q + ((32'h1) & 16'hffff);
                in_message$d = 1'b1;
                too_short$d = way[32'h13];
            end
            if (ends) begin
                fit$d = final_beat$q & (end_at == bytes);
            end
        end
        if (valid & prepare) begin
            at$d = ((32'h6) & 3'h7);
            if (with_vlan) begin
                at$d = ((32'h2) & 3'h7);
            end
            here$d = 1'b1;
            edge_here$d = 1'b0;
            ahead$d = ((32'h0) & 14'h3fff);
            final_beat$d = 1'b1;
            in_message$d = 1'b0;
            too_short$d = 1'b0;
            counted$d = ((32'h0) & 16'hffff);
            fit$d = 1'b0;
        end
        place = at$q;
        shift = turned$q;
        beat = since$q;
        room = ~turned$q;
        length = start$q + ((room) & 17'h1ffff);
        number = index$q;
        blocks = counted$q;
        fits = fit$q;
    end
    
endmodule // top$decoder$walker


module top$decoder$walker$ahead(d,q,clock);
    
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
          
endmodule // top$decoder$walker$ahead


module top$decoder$walker$at(d,q,clock);
    
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
          
endmodule // top$decoder$walker$at


module top$decoder$walker$counted(d,q,clock);
    
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
          
endmodule // top$decoder$walker$counted


module top$decoder$walker$edge_here(d,q,clock);
    
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
          
endmodule // top$decoder$walker$edge_here


module top$decoder$walker$final_beat(d,q,clock);
    
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
          
endmodule // top$decoder$walker$final_beat


module top$decoder$walker$fit(d,q,clock);
    
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
          
endmodule // top$decoder$walker$fit


module top$decoder$walker$here(d,q,clock);
    
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
          
endmodule // top$decoder$walker$here


module top$decoder$walker$in_message(d,q,clock);
    
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
          
endmodule // top$decoder$walker$in_message


module top$decoder$walker$index(d,q,clock);
    
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
          
endmodule // top$decoder$walker$index


module top$decoder$walker$since(d,q,clock);
    
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
          
endmodule // top$decoder$walker$since


module top$decoder$walker$start(d,q,clock);
    
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
          
endmodule // top$decoder$walker$start


module top$decoder$walker$too_short(d,q,clock);
    
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
          
endmodule // top$decoder$walker$too_short


module top$decoder$walker$turned(d,q,clock);
    
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
          
endmodule // top$decoder$walker$turned


module top$decoder$ways(clock,valid,data,place,way);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] place;
    output reg  [19:0] way;
    
    // Stub signals
    reg  [7:0] ways$0$high;
    reg  [7:0] ways$0$low;
    wire  [19:0] ways$0$way;
    reg  [7:0] ways$1$high;
    reg  [7:0] ways$1$low;
    wire  [19:0] ways$1$way;
    reg  [7:0] ways$2$high;
    reg  [7:0] ways$2$low;
    wire  [19:0] ways$2$way;
    reg  [7:0] ways$3$high;
    reg  [7:0] ways$3$low;
    wire  [19:0] ways$3$way;
    reg  [7:0] ways$4$high;
    reg  [7:0] ways$4$low;
    wire  [19:0] ways$4$way;
    reg  [7:0] ways$5$high;
    reg  [7:0] ways$5$low;
    wire  [19:0] ways$5$way;
    reg  [7:0] ways$6$high;
    reg  [7:0] ways$6$low;
    wire  [19:0] ways$6$way;
    reg  [7:0] ways$7$high;
    reg  [7:0] ways$7$low;
    wire  [19:0] ways$7$way;
    reg  [19:0] kept$0$d;
    wire  [19:0] kept$0$q;
    reg  kept$0$clock;
    reg  [19:0] kept$1$d;
    wire  [19:0] kept$1$q;
    reg  kept$1$clock;
    reg  [19:0] kept$2$d;
    wire  [19:0] kept$2$q;
    reg  kept$2$clock;
    reg  [19:0] kept$3$d;
    wire  [19:0] kept$3$q;
    reg  kept$3$clock;
    reg  [19:0] kept$4$d;
    wire  [19:0] kept$4$q;
    reg  kept$4$clock;
    reg  [19:0] kept$5$d;
    wire  [19:0] kept$5$q;
    reg  kept$5$clock;
    reg  [19:0] kept$6$d;
    wire  [19:0] kept$6$q;
    reg  kept$6$clock;
    reg  [19:0] kept$7$d;
    wire  [19:0] kept$7$q;
    reg  kept$7$clock;
    reg  [7:0] high$d;
    wire  [7:0] high$q;
    reg  high$clock;
    
    // Local signals
    reg  [19:0] of_2$0;
    reg  [19:0] of_2$1;
    reg  [19:0] of_2$2;
    reg  [19:0] of_2$3;
    reg  [19:0] of_4$0;
    reg  [19:0] of_4$1;
    
    // Sub module instances
    top$decoder$ways$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$decoder$ways$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$decoder$ways$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$decoder$ways$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$decoder$ways$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$decoder$ways$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$decoder$ways$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$decoder$ways$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$decoder$ways$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$decoder$ways$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$decoder$ways$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$decoder$ways$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$decoder$ways$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$decoder$ways$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$decoder$ways$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$decoder$ways$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$decoder$ways$high high(
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
        ways$0$high = data[(32'h38)+:(8)];
        ways$1$high = data[(32'h30)+:(8)];
        ways$2$high = data[(32'h28)+:(8)];
        ways$3$high = data[(32'h20)+:(8)];
        ways$4$high = data[(32'h18)+:(8)];
        ways$5$high = data[(32'h10)+:(8)];
        ways$6$high = data[(32'h8)+:(8)];
        ways$7$high = high$q;
        ways$0$low = data[(32'h30)+:(8)];
        ways$1$low = data[(32'h28)+:(8)];
        ways$2$low = data[(32'h20)+:(8)];
        ways$3$low = data[(32'h18)+:(8)];
        ways$4$low = data[(32'h10)+:(8)];
        ways$5$low = data[(32'h8)+:(8)];
        ways$6$low = data[(32'h0)+:(8)];
        ways$7$low = data[(32'h38)+:(8)];
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        if (valid) begin
            kept$0$d = ways$0$way;
        end
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        if (valid) begin
            kept$1$d = ways$1$way;
        end
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        if (valid) begin
            kept$2$d = ways$2$way;
        end
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        if (valid) begin
            kept$3$d = ways$3$way;
        end
        kept$4$clock = clock;
        kept$4$d = kept$4$q;
        if (valid) begin
            kept$4$d = ways$4$way;
        end
        kept$5$clock = clock;
        kept$5$d = kept$5$q;
        if (valid) begin
            kept$5$d = ways$5$way;
        end
        kept$6$clock = clock;
        kept$6$d = kept$6$q;
        if (valid) begin
            kept$6$d = ways$6$way;
        end
        kept$7$clock = clock;
        kept$7$d = kept$7$q;
        if (valid) begin
            kept$7$d = ways$7$way;
        end
        of_2$0 = kept$0$q;
        of_2$1 = kept$2$q;
        of_2$2 = kept$4$q;
        of_2$3 = kept$6$q;
        if (place[32'h0]) begin
            of_2$0 = kept$1$q;
            of_2$1 = kept$3$q;
            of_2$2 = kept$5$q;
            of_2$3 = kept$7$q;
        end
        of_4$0 = of_2$0;
        of_4$1 = of_2$2;
        if (place[32'h1]) begin
            of_4$0 = of_2$1;
            of_4$1 = of_2$3;
        end
        way = of_4$0;
        if (place[32'h2]) begin
            way = of_4$1;
        end
    end
    
endmodule // top$decoder$ways


module top$decoder$ways$high(d,q,clock);
    
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
          
endmodule // top$decoder$ways$high


module top$decoder$ways$kept$0(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$0


module top$decoder$ways$kept$1(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$1


module top$decoder$ways$kept$2(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$2


module top$decoder$ways$kept$3(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$3


module top$decoder$ways$kept$4(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$4


module top$decoder$ways$kept$5(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$5


module top$decoder$ways$kept$6(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$6


module top$decoder$ways$kept$7(d,q,clock);
    
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
          
endmodule // top$decoder$ways$kept$7


module top$decoder$ways$ways$0(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b110;
    localparam  beyond = 8'he;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$0


module top$decoder$ways$ways$1(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b101;
    localparam  beyond = 8'hd;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$1


module top$decoder$ways$ways$2(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b100;
    localparam  beyond = 8'hc;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$2


module top$decoder$ways$ways$3(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b11;
    localparam  beyond = 8'hb;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$3


module top$decoder$ways$ways$4(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b10;
    localparam  beyond = 8'ha;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$4


module top$decoder$ways$ways$5(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b1;
    localparam  beyond = 8'h9;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$5


module top$decoder$ways$ways$6(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b0;
    localparam  beyond = 8'h8;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$6


module top$decoder$ways$ways$7(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [19:0] way;
    
    // Constant declarations
    localparam  room = 17'b111;
    localparam  beyond = 8'hf;
    
    // Local signals
    reg  [16:0] target;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        way = ((target) & 20'hfffff) | ((((is_small & (low < beyond))) & 20'hfffff) << ((32'h11) & 20'hfffff)) | ((((is_small & (low <= beyond))) & 20'hfffff) << ((32'h12) & 20'hfffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 20'hfffff) << ((32'h13) & 20'hfffff));
    end
    
endmodule // top$decoder$ways$ways$7


module top$decoder$with_vlan_1(d,q,clock);
    
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
          
endmodule // top$decoder$with_vlan_1


module top$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,cut,truncated,flags,checksum_wrong,key,key_valid,sequence_no,count,overflow);
    
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
    output reg  cut;
    output reg  truncated;
    output reg  [7:0] flags;
    output reg  checksum_wrong;
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
    wire  [63:0] untag$header;
    wire  [3:0] untag$index;
    wire  [3:0] untag$beat;
    wire  untag$with_vlan;
    reg  checks$clock;
    reg  checks$valid;
    reg  [3:0] checks$beat;
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
    reg  [3:0] sum$index;
    reg  [63:0] sum$header;
    wire  sum$wrong;
    reg  span$clock;
    reg  span$valid;
    reg  span$last;
    reg  [2:0] span$empty;
    reg  [3:0] span$index;
    reg  [63:0] span$header;
    reg  span$with_vlan;
    reg  [3:0] span$beat;
    wire  [3:0] span$bytes;
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
    
    // Sub module instances
    top$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .header(untag$header),
        .index(untag$index),
        .beat(untag$beat),
        .with_vlan(untag$with_vlan)
    );
    top$parser$checks checks(
        .clock(checks$clock),
        .valid(checks$valid),
        .beat(checks$beat),
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
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .index(span$index),
        .header(span$header),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
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
        checks$valid = valid;
        checks$beat = untag$beat;
        checks$index = untag$index;
        checks$header = untag$header;
        checks$port = port;
        sum$valid = valid;
        sum$index = untag$index;
        sum$header = untag$header;
        span$valid = valid;
        span$last = last;
        span$empty = empty;
        span$index = untag$index;
        span$header = untag$header;
        span$with_vlan = untag$with_vlan;
        span$beat = untag$beat;
        mold$valid = valid;
        mold$index = untag$index;
        mold$header = untag$header;
        go = (valid & (untag$index >= ((32'h7) & 4'hf))) & ~checks$any;
        prepare = valid & (untag$index == ((32'h6) & 4'hf));
        with_vlan = untag$with_vlan;
        bytes = span$bytes;
        ends = span$ends;
        cut = span$cut;
        truncated = span$truncated;
        flags = ((checks$not_ipv4) & 8'hff) | (((checks$bad_version) & 8'hff) << ((32'h1) & 8'hff)) | (((checks$options) & 8'hff) << ((32'h2) & 8'hff)) | (((checks$fragment) & 8'hff) << ((32'h3) & 8'hff)) | (((checks$not_udp) & 8'hff) << ((32'h4) & 8'hff)) | (((checks$bad_length) & 8'hff) << ((32'h5) & 8'hff)) | (((checks$other_port) & 8'hff) << ((32'h6) & 8'hff)) | (((checks$no_mold) & 8'hff) << ((32'h7) & 8'hff));
        checksum_wrong = sum$wrong;
        key = mold$key;
        key_valid = mold$key_valid;
        sequence_no = mold$sequence_no;
        count = mold$count;
        overflow = mold$overflow;
    end
    
endmodule // top$parser


module top$parser$checks(clock,valid,beat,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] beat;
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
        f_length$d = f_length$q;
        f_port$d = f_port$q;
        f_mold$d = f_mold$q;
        udp_length$d = udp_length$q;
        if (valid & (beat == ((32'h0) & 4'hf))) begin
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
        any = (f_not_ipv4$q | f_version$q) | (f_options$q | f_fragment$q) | (f_not_udp$q | f_length$q) | (f_port$q | f_mold$q);
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


module top$parser$span(clock,valid,last,empty,index,header,with_vlan,beat,bytes,ends,cut,truncated);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  [3:0] index;
    input wire  [63:0] header;
    input wire  with_vlan;
    input wire  [3:0] beat;
    output reg  [3:0] bytes;
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
    
    // Local signals
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    reg  is_rest;
    reg  is_last_whole;
    
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
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        rest$clock = clock;
        whole$d = whole$q;
        rest$d = rest$q;
        tag_bytes = ((32'ha) & 17'h1ffff);
        if (with_vlan) begin
            tag_bytes = ((32'he) & 17'h1ffff);
        end
        from_length = ((header[(32'h30)+:(16)]) & 17'h1ffff) - tag_bytes;
        is_rest = whole$q == ((32'h0) & 14'h3fff);
        is_last_whole = (whole$q == ((32'h1) & 14'h3fff)) & (rest$q == ((32'h0) & 3'h7));
        in_datagram = ((32'h8) & 4'hf);
        if (is_rest) begin
            in_datagram = ((rest$q) & 4'hf);
        end
        if (valid) begin
            if (is_rest) begin
                rest$d = ((32'h0) & 3'h7);
            end
            else begin
                whole$d = whole$q - ((32'h1) & 14'h3fff);
            end
            if (index == ((32'h2) & 4'hf)) begin
                whole$d = from_length[(32'h3)+:(14)];
                rest$d = from_length[(32'h0)+:(3)];
            end
        end
        in_frame = ((32'h8) & 4'hf);
        if (last) begin
            in_frame = ((32'h8) & 4'hf) - ((empty) & 4'hf);
        end
        bytes = in_datagram;
        if (in_frame < in_datagram) begin
            bytes = in_frame;
        end
        ends = is_last_whole | (is_rest & (rest$q != ((32'h0) & 3'h7)));
        cut = (~is_rest & ~is_last_whole) | (in_datagram > in_frame);
        truncated = beat < ((32'h5) & 4'hf);
        if ((beat == ((32'h5) & 4'hf)) & (in_frame < ((32'h2) & 4'hf))) begin
            truncated = 1'b1;
        end
        if ((beat == ((32'h5) & 4'hf)) & with_vlan & (in_frame < ((32'h6) & 4'hf))) begin
            truncated = 1'b1;
        end
    end
    
endmodule // top$parser$span


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


module top$parser$sum(clock,valid,index,header,wrong);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  wrong;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  [63:0] header_1$d;
    wire  [63:0] header_1$q;
    reg  header_1$clock;
    reg  [17:0] beat_sum$d;
    wire  [17:0] beat_sum$q;
    reg  beat_sum$clock;
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
    reg  [17:0] word_0;
    reg  [17:0] word_1;
    reg  [17:0] word_2;
    reg  [17:0] word_3;
    reg  [19:0] so_far;
    reg  [19:0] folded;
    
    // Sub module instances
    top$parser$sum$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$parser$sum$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$parser$sum$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$parser$sum$beat_sum beat_sum(
        .d(beat_sum$d),
        .q(beat_sum$q),
        .clock(beat_sum$clock)
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
        valid_1$clock = clock;
        index_1$clock = clock;
        header_1$clock = clock;
        valid_1$d = valid_1$q;
        index_1$d = index_1$q;
        header_1$d = header_1$q;
        beat_sum$clock = clock;
        beat_first$clock = clock;
        beat_final$clock = clock;
        beat_valid$clock = clock;
        beat_sum$d = beat_sum$q;
        beat_first$d = beat_first$q;
        beat_final$d = beat_final$q;
        beat_valid$d = beat_valid$q;
        total$clock = clock;
        total_valid$clock = clock;
        is_wrong$clock = clock;
        total$d = total$q;
        total_valid$d = total_valid$q;
        is_wrong$d = is_wrong$q;
        valid_1$d = valid;
        index_1$d = index;
        header_1$d = header;
        word_0 = ((header_1$q[(32'h30)+:(16)]) & 18'h3ffff);
        word_1 = ((header_1$q[(32'h20)+:(16)]) & 18'h3ffff);
        word_2 = ((header_1$q[(32'h10)+:(16)]) & 18'h3ffff);
        word_3 = ((header_1$q[(32'h0)+:(16)]) & 18'h3ffff);
        if (index_1$q == ((32'h1) & 4'hf)) begin
            word_0 = ((32'h0) & 18'h3ffff);
        end
        if ((index_1$q == ((32'h1) & 4'hf)) | (index_1$q == ((32'h4) & 4'hf))) begin
            word_1 = ((32'h0) & 18'h3ffff);
            word_2 = ((32'h0) & 18'h3ffff);
        end
        if (index_1$q == ((32'h4) & 4'hf)) begin
            word_3 = ((32'h0) & 18'h3ffff);
        end
        beat_valid$d = valid_1$q & (index_1$q >= ((32'h1) & 4'hf)) & (index_1$q <= ((32'h4) & 4'hf));
        beat_first$d = index_1$q == ((32'h1) & 4'hf);
        beat_final$d = index_1$q == ((32'h4) & 4'hf);
        beat_sum$d = (word_0 + word_1) + (word_2 + word_3);
        so_far = total$q;
        if (beat_first$q) begin
            so_far = ((32'h0) & 20'hfffff);
        end
        total_valid$d = beat_valid$q & beat_final$q;
        if (beat_valid$q) begin
            total$d = so_far + ((beat_sum$q) & 20'hfffff);
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


module top$parser$sum$beat_sum(d,q,clock);
    
    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 18'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$parser$sum$beat_sum


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


module top$parser$sum$header_1(d,q,clock);
    
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
          
endmodule // top$parser$sum$header_1


module top$parser$sum$index_1(d,q,clock);
    
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
          
endmodule // top$parser$sum$index_1


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


module top$parser$sum$valid_1(d,q,clock);
    
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
          
endmodule // top$parser$sum$valid_1


module top$parser$untag(clock,valid,last,data,header,index,beat,with_vlan);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [63:0] data;
    output reg  [63:0] header;
    output reg  [3:0] index;
    output reg  [3:0] beat;
    output reg  with_vlan;
    
    // Stub signals
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  has_tag$d;
    wire  has_tag$q;
    reg  has_tag$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    
    // Local signals
    reg  tag_here;
    reg  [3:0] count_up;
    reg  [3:0] count_down;
    
    // Sub module instances
    top$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
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
        has_tag$clock = clock;
        low$clock = clock;
        count$d = count$q;
        has_tag$d = has_tag$q;
        low$d = low$q;
        count_up = count$q + ((32'h1) & 4'hf);
        count_down = count$q - ((32'h1) & 4'hf);
        tag_here = (count$q == ((32'h1) & 4'hf)) & (data[(32'h10)+:(16)] == ((32'h8100) & 16'hffff));
        if (valid) begin
            low$d = data[(32'h0)+:(32)];
            if (last) begin
                count$d = ((32'h0) & 4'hf);
                has_tag$d = 1'b0;
            end
            else begin
                if (count$q != ((32'hf) & 4'hf)) begin
                    count$d = count_up;
                end
                if (tag_here) begin
                    has_tag$d = 1'b1;
                end
            end
        end
        header = data;
        index = count$q;
        if (tag_here) begin
            index = ((32'h0) & 4'hf);
        end
        if (has_tag$q) begin
            header = (((low$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff);
            index = count_down;
        end
        beat = count$q;
        with_vlan = has_tag$q;
    end
    
endmodule // top$parser$untag


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


module top$risk(clock,is_replace,quantity,price,wide,symbol,account,kill,symbol_write,symbol_address,symbol_row,account_write,account_address,account_row,fails);
    
    // Module arguments
    input wire  clock;
    input wire  is_replace;
    input wire  [31:0] quantity;
    input wire  [31:0] price;
    input wire  wide;
    input wire  [63:0] symbol;
    input wire  [15:0] account;
    input wire  kill;
    input wire  symbol_write;
    input wire  [11:0] symbol_address;
    input wire  [127:0] symbol_row;
    input wire  account_write;
    input wire  [7:0] account_address;
    input wire  [96:0] account_row;
    output reg  [7:0] fails;
    
    // Stub signals
    reg  symbols$clock;
    reg  [63:0] symbols$symbol;
    reg  [31:0] symbols$price;
    reg  symbols$wide;
    reg  symbols$write;
    reg  [11:0] symbols$write_address;
    reg  [127:0] symbols$write_row;
    wire  symbols$unknown;
    wire  symbols$halted;
    wire  symbols$collar;
    reg  product$clock;
    reg  [31:0] product$quantity;
    reg  [31:0] product$price;
    wire  [63:0] product$product;
    reg  [7:0] accounts$read_address;
    reg  accounts$read_clock;
    wire  [96:0] accounts$read_data;
    reg  [7:0] accounts$write_address;
    reg  accounts$write_clock;
    reg  [96:0] accounts$write_data;
    reg  accounts$write_enable;
    reg  [96:0] row$d;
    wire  [96:0] row$q;
    reg  row$clock;
    reg  no_row$d;
    wire  no_row$q;
    reg  no_row$clock;
    reg  size$d;
    wire  size$q;
    reg  size$clock;
    reg  [7:0] failed$d;
    wire  [7:0] failed$q;
    reg  failed$clock;
    
    // Local signals
    reg  over;
    reg  [7:0] of_account;
    reg  [7:0] of_symbol;
    
    // Sub module instances
    top$risk$symbols symbols(
        .clock(symbols$clock),
        .symbol(symbols$symbol),
        .price(symbols$price),
        .wide(symbols$wide),
        .write(symbols$write),
        .write_address(symbols$write_address),
        .write_row(symbols$write_row),
        .unknown(symbols$unknown),
        .halted(symbols$halted),
        .collar(symbols$collar)
    );
    top$risk$product product(
        .clock(product$clock),
        .quantity(product$quantity),
        .price(product$price),
        .product(product$product)
    );
    top$risk$accounts accounts(
        .read_address(accounts$read_address),
        .read_clock(accounts$read_clock),
        .read_data(accounts$read_data),
        .write_address(accounts$write_address),
        .write_clock(accounts$write_clock),
        .write_data(accounts$write_data),
        .write_enable(accounts$write_enable)
    );
    top$risk$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    top$risk$no_row no_row(
        .d(no_row$d),
        .q(no_row$q),
        .clock(no_row$clock)
    );
    top$risk$size size(
        .d(size$d),
        .q(size$q),
        .clock(size$clock)
    );
    top$risk$failed failed(
        .d(failed$d),
        .q(failed$q),
        .clock(failed$clock)
    );
    
    // Update code
    always @(*) begin
        row$clock = clock;
        no_row$clock = clock;
        size$clock = clock;
        failed$clock = clock;
        row$d = row$q;
        no_row$d = no_row$q;
        size$d = size$q;
        failed$d = failed$q;
        symbols$clock = clock;
        product$clock = clock;
        symbols$symbol = symbol;
        symbols$price = price;
        symbols$wide = wide;
        symbols$write = symbol_write;
        symbols$write_address = symbol_address;
        symbols$write_row = symbol_row;
        product$quantity = quantity;
        product$price = price;
        accounts$read_clock = clock;
        accounts$write_clock = clock;
        accounts$read_address = account[(32'h0)+:(8)];
        accounts$write_address = account_address;
        accounts$write_data = account_row;
        accounts$write_enable = account_write;
        row$d = accounts$read_data;
        no_row$d = account[(32'h8)+:(8)] != ((32'h0) & 8'hff);
        size$d = (quantity == ((32'h0) & 32'hffffffff)) | (quantity > row$q[(32'h1)+:(32)]);
        over = wide | (product$product > row$q[(32'h21)+:(64)]);
        of_account = (((kill) & 8'hff) | (((row$q[32'h0]) & 8'hff) << ((32'h1) & 8'hff))) | (((no_row$q) & 8'hff) << ((32'h2) & 8'hff)) | (((size$q) & 8'hff) << ((32'h5) & 8'hff)) | (((over) & 8'hff) << ((32'h6) & 8'hff));
        of_symbol = ((32'h0) & 8'hff);
        if (~is_replace) begin
            of_symbol = (((symbols$unknown) & 8'hff) << ((32'h3) & 8'hff)) | (((symbols$halted) & 8'hff) << ((32'h4) & 8'hff)) | (((symbols$collar) & 8'hff) << ((32'h7) & 8'hff));
        end
        failed$d = of_account | of_symbol;
        fails = failed$q;
    end
    
endmodule // top$risk


module top$risk$accounts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [96:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [96:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[96:0] mem[255:0];
    
    initial begin
    mem[8'h0] = 97'h0;
    mem[8'h1] = 97'h0;
    mem[8'h2] = 97'h0;
    mem[8'h3] = 97'h0;
    mem[8'h4] = 97'h0;
    mem[8'h5] = 97'h0;
    mem[8'h6] = 97'h0;
    mem[8'h7] = 97'h0;
    mem[8'h8] = 97'h0;
    mem[8'h9] = 97'h0;
    mem[8'ha] = 97'h0;
    mem[8'hb] = 97'h0;
    mem[8'hc] = 97'h0;
    mem[8'hd] = 97'h0;
    mem[8'he] = 97'h0;
    mem[8'hf] = 97'h0;
    mem[8'h10] = 97'h0;
    mem[8'h11] = 97'h0;
    mem[8'h12] = 97'h0;
    mem[8'h13] = 97'h0;
    mem[8'h14] = 97'h0;
    mem[8'h15] = 97'h0;
    mem[8'h16] = 97'h0;
    mem[8'h17] = 97'h0;
    mem[8'h18] = 97'h0;
    mem[8'h19] = 97'h0;
    mem[8'h1a] = 97'h0;
    mem[8'h1b] = 97'h0;
    mem[8'h1c] = 97'h0;
    mem[8'h1d] = 97'h0;
    mem[8'h1e] = 97'h0;
    mem[8'h1f] = 97'h0;
    mem[8'h20] = 97'h0;
    mem[8'h21] = 97'h0;
    mem[8'h22] = 97'h0;
    mem[8'h23] = 97'h0;
    mem[8'h24] = 97'h0;
    mem[8'h25] = 97'h0;
    mem[8'h26] = 97'h0;
    mem[8'h27] = 97'h0;
    mem[8'h28] = 97'h0;
    mem[8'h29] = 97'h0;
    mem[8'h2a] = 97'h0;
    mem[8'h2b] = 97'h0;
    mem[8'h2c] = 97'h0;
    mem[8'h2d] = 97'h0;
    mem[8'h2e] = 97'h0;
    mem[8'h2f] = 97'h0;
    mem[8'h30] = 97'h0;
    mem[8'h31] = 97'h0;
    mem[8'h32] = 97'h0;
    mem[8'h33] = 97'h0;
    mem[8'h34] = 97'h0;
    mem[8'h35] = 97'h0;
    mem[8'h36] = 97'h0;
    mem[8'h37] = 97'h0;
    mem[8'h38] = 97'h0;
    mem[8'h39] = 97'h0;
    mem[8'h3a] = 97'h0;
    mem[8'h3b] = 97'h0;
    mem[8'h3c] = 97'h0;
    mem[8'h3d] = 97'h0;
    mem[8'h3e] = 97'h0;
    mem[8'h3f] = 97'h0;
    mem[8'h40] = 97'h0;
    mem[8'h41] = 97'h0;
    mem[8'h42] = 97'h0;
    mem[8'h43] = 97'h0;
    mem[8'h44] = 97'h0;
    mem[8'h45] = 97'h0;
    mem[8'h46] = 97'h0;
    mem[8'h47] = 97'h0;
    mem[8'h48] = 97'h0;
    mem[8'h49] = 97'h0;
    mem[8'h4a] = 97'h0;
    mem[8'h4b] = 97'h0;
    mem[8'h4c] = 97'h0;
    mem[8'h4d] = 97'h0;
    mem[8'h4e] = 97'h0;
    mem[8'h4f] = 97'h0;
    mem[8'h50] = 97'h0;
    mem[8'h51] = 97'h0;
    mem[8'h52] = 97'h0;
    mem[8'h53] = 97'h0;
    mem[8'h54] = 97'h0;
    mem[8'h55] = 97'h0;
    mem[8'h56] = 97'h0;
    mem[8'h57] = 97'h0;
    mem[8'h58] = 97'h0;
    mem[8'h59] = 97'h0;
    mem[8'h5a] = 97'h0;
    mem[8'h5b] = 97'h0;
    mem[8'h5c] = 97'h0;
    mem[8'h5d] = 97'h0;
    mem[8'h5e] = 97'h0;
    mem[8'h5f] = 97'h0;
    mem[8'h60] = 97'h0;
    mem[8'h61] = 97'h0;
    mem[8'h62] = 97'h0;
    mem[8'h63] = 97'h0;
    mem[8'h64] = 97'h0;
    mem[8'h65] = 97'h0;
    mem[8'h66] = 97'h0;
    mem[8'h67] = 97'h0;
    mem[8'h68] = 97'h0;
    mem[8'h69] = 97'h0;
    mem[8'h6a] = 97'h0;
    mem[8'h6b] = 97'h0;
    mem[8'h6c] = 97'h0;
    mem[8'h6d] = 97'h0;
    mem[8'h6e] = 97'h0;
    mem[8'h6f] = 97'h0;
    mem[8'h70] = 97'h0;
    mem[8'h71] = 97'h0;
    mem[8'h72] = 97'h0;
    mem[8'h73] = 97'h0;
    mem[8'h74] = 97'h0;
    mem[8'h75] = 97'h0;
    mem[8'h76] = 97'h0;
    mem[8'h77] = 97'h0;
    mem[8'h78] = 97'h0;
    mem[8'h79] = 97'h0;
    mem[8'h7a] = 97'h0;
    mem[8'h7b] = 97'h0;
    mem[8'h7c] = 97'h0;
    mem[8'h7d] = 97'h0;
    mem[8'h7e] = 97'h0;
    mem[8'h7f] = 97'h0;
    mem[8'h80] = 97'h0;
    mem[8'h81] = 97'h0;
    mem[8'h82] = 97'h0;
    mem[8'h83] = 97'h0;
    mem[8'h84] = 97'h0;
    mem[8'h85] = 97'h0;
    mem[8'h86] = 97'h0;
    mem[8'h87] = 97'h0;
    mem[8'h88] = 97'h0;
    mem[8'h89] = 97'h0;
    mem[8'h8a] = 97'h0;
    mem[8'h8b] = 97'h0;
    mem[8'h8c] = 97'h0;
    mem[8'h8d] = 97'h0;
    mem[8'h8e] = 97'h0;
    mem[8'h8f] = 97'h0;
    mem[8'h90] = 97'h0;
    mem[8'h91] = 97'h0;
    mem[8'h92] = 97'h0;
    mem[8'h93] = 97'h0;
    mem[8'h94] = 97'h0;
    mem[8'h95] = 97'h0;
    mem[8'h96] = 97'h0;
    mem[8'h97] = 97'h0;
    mem[8'h98] = 97'h0;
    mem[8'h99] = 97'h0;
    mem[8'h9a] = 97'h0;
    mem[8'h9b] = 97'h0;
    mem[8'h9c] = 97'h0;
    mem[8'h9d] = 97'h0;
    mem[8'h9e] = 97'h0;
    mem[8'h9f] = 97'h0;
    mem[8'ha0] = 97'h0;
    mem[8'ha1] = 97'h0;
    mem[8'ha2] = 97'h0;
    mem[8'ha3] = 97'h0;
    mem[8'ha4] = 97'h0;
    mem[8'ha5] = 97'h0;
    mem[8'ha6] = 97'h0;
    mem[8'ha7] = 97'h0;
    mem[8'ha8] = 97'h0;
    mem[8'ha9] = 97'h0;
    mem[8'haa] = 97'h0;
    mem[8'hab] = 97'h0;
    mem[8'hac] = 97'h0;
    mem[8'had] = 97'h0;
    mem[8'hae] = 97'h0;
    mem[8'haf] = 97'h0;
    mem[8'hb0] = 97'h0;
    mem[8'hb1] = 97'h0;
    mem[8'hb2] = 97'h0;
    mem[8'hb3] = 97'h0;
    mem[8'hb4] = 97'h0;
    mem[8'hb5] = 97'h0;
    mem[8'hb6] = 97'h0;
    mem[8'hb7] = 97'h0;
    mem[8'hb8] = 97'h0;
    mem[8'hb9] = 97'h0;
    mem[8'hba] = 97'h0;
    mem[8'hbb] = 97'h0;
    mem[8'hbc] = 97'h0;
    mem[8'hbd] = 97'h0;
    mem[8'hbe] = 97'h0;
    mem[8'hbf] = 97'h0;
    mem[8'hc0] = 97'h0;
    mem[8'hc1] = 97'h0;
    mem[8'hc2] = 97'h0;
    mem[8'hc3] = 97'h0;
    mem[8'hc4] = 97'h0;
    mem[8'hc5] = 97'h0;
    mem[8'hc6] = 97'h0;
    mem[8'hc7] = 97'h0;
    mem[8'hc8] = 97'h0;
    mem[8'hc9] = 97'h0;
    mem[8'hca] = 97'h0;
    mem[8'hcb] = 97'h0;
    mem[8'hcc] = 97'h0;
    mem[8'hcd] = 97'h0;
    mem[8'hce] = 97'h0;
    mem[8'hcf] = 97'h0;
    mem[8'hd0] = 97'h0;
    mem[8'hd1] = 97'h0;
    mem[8'hd2] = 97'h0;
    mem[8'hd3] = 97'h0;
    mem[8'hd4] = 97'h0;
    mem[8'hd5] = 97'h0;
    mem[8'hd6] = 97'h0;
    mem[8'hd7] = 97'h0;
    mem[8'hd8] = 97'h0;
    mem[8'hd9] = 97'h0;
    mem[8'hda] = 97'h0;
    mem[8'hdb] = 97'h0;
    mem[8'hdc] = 97'h0;
    mem[8'hdd] = 97'h0;
    mem[8'hde] = 97'h0;
    mem[8'hdf] = 97'h0;
    mem[8'he0] = 97'h0;
    mem[8'he1] = 97'h0;
    mem[8'he2] = 97'h0;
    mem[8'he3] = 97'h0;
    mem[8'he4] = 97'h0;
    mem[8'he5] = 97'h0;
    mem[8'he6] = 97'h0;
    mem[8'he7] = 97'h0;
    mem[8'he8] = 97'h0;
    mem[8'he9] = 97'h0;
    mem[8'hea] = 97'h0;
    mem[8'heb] = 97'h0;
    mem[8'hec] = 97'h0;
    mem[8'hed] = 97'h0;
    mem[8'hee] = 97'h0;
    mem[8'hef] = 97'h0;
    mem[8'hf0] = 97'h0;
    mem[8'hf1] = 97'h0;
    mem[8'hf2] = 97'h0;
    mem[8'hf3] = 97'h0;
    mem[8'hf4] = 97'h0;
    mem[8'hf5] = 97'h0;
    mem[8'hf6] = 97'h0;
    mem[8'hf7] = 97'h0;
    mem[8'hf8] = 97'h0;
    mem[8'hf9] = 97'h0;
    mem[8'hfa] = 97'h0;
    mem[8'hfb] = 97'h0;
    mem[8'hfc] = 97'h0;
    mem[8'hfd] = 97'h0;
    mem[8'hfe] = 97'h0;
    mem[8'hff] = 97'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // top$risk$accounts


module top$risk$failed(d,q,clock);
    
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
          
endmodule // top$risk$failed


module top$risk$no_row(d,q,clock);
    
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
          
endmodule // top$risk$no_row


module top$risk$product(clock,quantity,price,product);
    
    // Module arguments
    input wire  clock;
    input wire  [31:0] quantity;
    input wire  [31:0] price;
    output reg  [63:0] product;
    
    // Stub signals
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    reg  [31:0] cross_0$d;
    wire  [31:0] cross_0$q;
    reg  cross_0$clock;
    reg  [31:0] cross_1$d;
    wire  [31:0] cross_1$q;
    reg  cross_1$clock;
    reg  [31:0] high$d;
    wire  [31:0] high$q;
    reg  high$clock;
    reg  [63:0] sum$d;
    wire  [63:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [63:0] crosses;
    
    // Sub module instances
    top$risk$product$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$risk$product$cross_0 cross_0(
        .d(cross_0$d),
        .q(cross_0$q),
        .clock(cross_0$clock)
    );
    top$risk$product$cross_1 cross_1(
        .d(cross_1$d),
        .q(cross_1$q),
        .clock(cross_1$clock)
    );
    top$risk$product$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    top$risk$product$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        low$clock = clock;
        cross_0$clock = clock;
        cross_1$clock = clock;
        high$clock = clock;
        sum$clock = clock;
        low$d = low$q;
        cross_0$d = cross_0$q;
        cross_1$d = cross_1$q;
        high$d = high$q;
        sum$d = sum$q;
        low$d = quantity[(32'h0)+:(16)] * price[(32'h0)+:(16)];
        cross_0$d = quantity[(32'h0)+:(16)] * price[(32'h10)+:(16)];
        cross_1$d = quantity[(32'h10)+:(16)] * price[(32'h0)+:(16)];
        high$d = quantity[(32'h10)+:(16)] * price[(32'h10)+:(16)];
        crosses = ((cross_0$q) & 64'hffffffffffffffff) + ((cross_1$q) & 64'hffffffffffffffff);
        sum$d = ((((high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((low$q) & 64'hffffffffffffffff)) + (crosses << ((32'h10) & 64'hffffffffffffffff));
        product = sum$q;
    end
    
endmodule // top$risk$product


module top$risk$product$cross_0(d,q,clock);
    
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
          
endmodule // top$risk$product$cross_0


module top$risk$product$cross_1(d,q,clock);
    
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
          
endmodule // top$risk$product$cross_1


module top$risk$product$high(d,q,clock);
    
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
          
endmodule // top$risk$product$high


module top$risk$product$low(d,q,clock);
    
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
          
endmodule // top$risk$product$low


module top$risk$product$sum(d,q,clock);
    
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
          
endmodule // top$risk$product$sum


module top$risk$row(d,q,clock);
    
    // Module arguments
    input wire  [96:0] d;
    output reg  [96:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 97'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$risk$row


module top$risk$size(d,q,clock);
    
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
          
endmodule // top$risk$size


module top$risk$symbols(clock,symbol,price,wide,write,write_address,write_row,unknown,halted,collar);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] symbol;
    input wire  [31:0] price;
    input wire  wide;
    input wire  write;
    input wire  [11:0] write_address;
    input wire  [127:0] write_row;
    output reg  unknown;
    output reg  halted;
    output reg  collar;
    
    // Stub signals
    reg  [10:0] way_0$read_address;
    reg  way_0$read_clock;
    wire  [127:0] way_0$read_data;
    reg  [10:0] way_0$write_address;
    reg  way_0$write_clock;
    reg  [127:0] way_0$write_data;
    reg  way_0$write_enable;
    reg  [10:0] way_1$read_address;
    reg  way_1$read_clock;
    wire  [127:0] way_1$read_data;
    reg  [10:0] way_1$write_address;
    reg  way_1$write_clock;
    reg  [127:0] way_1$write_data;
    reg  way_1$write_enable;
    reg  [127:0] row_0$d;
    wire  [127:0] row_0$q;
    reg  row_0$clock;
    reg  [127:0] row_1$d;
    wire  [127:0] row_1$q;
    reg  row_1$clock;
    
    // Local signals
    reg  same_0;
    reg  same_1;
    reg  out_0;
    reg  out_1;
    
    // Sub module instances
    top$risk$symbols$way_0 way_0(
        .read_address(way_0$read_address),
        .read_clock(way_0$read_clock),
        .read_data(way_0$read_data),
        .write_address(way_0$write_address),
        .write_clock(way_0$write_clock),
        .write_data(way_0$write_data),
        .write_enable(way_0$write_enable)
    );
    top$risk$symbols$way_1 way_1(
        .read_address(way_1$read_address),
        .read_clock(way_1$read_clock),
        .read_data(way_1$read_data),
        .write_address(way_1$write_address),
        .write_clock(way_1$write_clock),
        .write_data(way_1$write_data),
        .write_enable(way_1$write_enable)
    );
    top$risk$symbols$row_0 row_0(
        .d(row_0$d),
        .q(row_0$q),
        .clock(row_0$clock)
    );
    top$risk$symbols$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    
    // Update code
    always @(*) begin
        row_0$clock = clock;
        row_1$clock = clock;
        row_0$d = row_0$q;
        row_1$d = row_1$q;
        way_0$read_clock = clock;
        way_0$write_clock = clock;
        way_1$read_clock = clock;
        way_1$write_clock = clock;
        way_0$read_address = (symbol[(32'h0)+:(11)] ^ symbol[(32'h2)+:(11)]) ^ (symbol[(32'hc)+:(11)] ^ symbol[(32'h11)+:(11)]) ^ (symbol[(32'h19)+:(11)] ^ symbol[(32'h1b)+:(11)]) ^ (symbol[(32'h1c)+:(11)] ^ symbol[(32'h1d)+:(11)]) ^ (symbol[(32'h22)+:(11)] ^ symbol[(32'h29)+:(11)]) ^ (symbol[(32'h32)+:(11)] ^ symbol[(32'h34)+:(11)]);
        way_1$read_address = (symbol[(32'h0)+:(11)] ^ symbol[(32'h1)+:(11)]) ^ (symbol[(32'h9)+:(11)] ^ symbol[(32'ha)+:(11)]) ^ (symbol[(32'h10)+:(11)] ^ symbol[(32'h1a)+:(11)]) ^ (symbol[(32'h1d)+:(11)] ^ symbol[(32'h28)+:(11)]) ^ (symbol[(32'h2b)+:(11)] ^ symbol[(32'h30)+:(11)]) ^ (symbol[(32'h31)+:(11)] ^ symbol[(32'h34)+:(11)]);
        way_0$write_address = write_address[(32'h0)+:(11)];
        way_1$write_address = write_address[(32'h0)+:(11)];
        way_0$write_data = write_row;
        way_1$write_data = write_row;
        way_0$write_enable = write & ~write_address[32'hb];
        way_1$write_enable = write & write_address[32'hb];
        row_0$d = way_0$read_data;
        row_1$d = way_1$read_data;
        same_0 = row_0$q[32'h0] & (row_0$q[(32'h40)+:(64)] == symbol);
        same_1 = row_1$q[32'h0] & (row_1$q[(32'h40)+:(64)] == symbol);
        out_0 = (wide | (price > ((row_0$q[(32'h21)+:(31)]) & 32'hffffffff))) | (price < ((row_0$q[(32'h2)+:(31)]) & 32'hffffffff));
        out_1 = (wide | (price > ((row_1$q[(32'h21)+:(31)]) & 32'hffffffff))) | (price < ((row_1$q[(32'h2)+:(31)]) & 32'hffffffff));
        unknown = ~(same_0 | same_1);
        halted = (same_0 & ~row_0$q[32'h1]) | (same_1 & ~row_1$q[32'h1]);
        collar = (same_0 & out_0) | (same_1 & out_1);
    end
    
endmodule // top$risk$symbols


module top$risk$symbols$row_0(d,q,clock);
    
    // Module arguments
    input wire  [127:0] d;
    output reg  [127:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 128'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$risk$symbols$row_0


module top$risk$symbols$row_1(d,q,clock);
    
    // Module arguments
    input wire  [127:0] d;
    output reg  [127:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 128'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$risk$symbols$row_1


module top$risk$symbols$way_0(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [127:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [127:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[127:0] mem[2047:0];
    
    initial begin
    mem[11'b0] = 128'h0;
    mem[11'b1] = 128'h0;
    mem[11'b10] = 128'h0;
    mem[11'b11] = 128'h0;
    mem[11'b100] = 128'h0;
    mem[11'b101] = 128'h0;
    mem[11'b110] = 128'h0;
    mem[11'b111] = 128'h0;
    mem[11'b1000] = 128'h0;
    mem[11'b1001] = 128'h0;
    mem[11'b1010] = 128'h0;
    mem[11'b1011] = 128'h0;
    mem[11'b1100] = 128'h0;
    mem[11'b1101] = 128'h0;
    mem[11'b1110] = 128'h0;
    mem[11'b1111] = 128'h0;
    mem[11'b10000] = 128'h0;
    mem[11'b10001] = 128'h0;
    mem[11'b10010] = 128'h0;
    mem[11'b10011] = 128'h0;
    mem[11'b10100] = 128'h0;
    mem[11'b10101] = 128'h0;
    mem[11'b10110] = 128'h0;
    mem[11'b10111] = 128'h0;
    mem[11'b11000] = 128'h0;
    mem[11'b11001] = 128'h0;
    mem[11'b11010] = 128'h0;
    mem[11'b11011] = 128'h0;
    mem[11'b11100] = 128'h0;
    mem[11'b11101] = 128'h0;
    mem[11'b11110] = 128'h0;
    mem[11'b11111] = 128'h0;
    mem[11'b100000] = 128'h0;
    mem[11'b100001] = 128'h0;
    mem[11'b100010] = 128'h0;
    mem[11'b100011] = 128'h0;
    mem[11'b100100] = 128'h0;
    mem[11'b100101] = 128'h0;
    mem[11'b100110] = 128'h0;
    mem[11'b100111] = 128'h0;
    mem[11'b101000] = 128'h0;
    mem[11'b101001] = 128'h0;
    mem[11'b101010] = 128'h0;
    mem[11'b101011] = 128'h0;
    mem[11'b101100] = 128'h0;
    mem[11'b101101] = 128'h0;
    mem[11'b101110] = 128'h0;
    mem[11'b101111] = 128'h0;
    mem[11'b110000] = 128'h0;
    mem[11'b110001] = 128'h0;
    mem[11'b110010] = 128'h0;
    mem[11'b110011] = 128'h0;
    mem[11'b110100] = 128'h0;
    mem[11'b110101] = 128'h0;
    mem[11'b110110] = 128'h0;
    mem[11'b110111] = 128'h0;
    mem[11'b111000] = 128'h0;
    mem[11'b111001] = 128'h0;
    mem[11'b111010] = 128'h0;
    mem[11'b111011] = 128'h0;
    mem[11'b111100] = 128'h0;
    mem[11'b111101] = 128'h0;
    mem[11'b111110] = 128'h0;
    mem[11'b111111] = 128'h0;
    mem[11'b1000000] = 128'h0;
    mem[11'b1000001] = 128'h0;
    mem[11'b1000010] = 128'h0;
    mem[11'b1000011] = 128'h0;
    mem[11'b1000100] = 128'h0;
    mem[11'b1000101] = 128'h0;
    mem[11'b1000110] = 128'h0;
    mem[11'b1000111] = 128'h0;
    mem[11'b1001000] = 128'h0;
    mem[11'b1001001] = 128'h0;
    mem[11'b1001010] = 128'h0;
    mem[11'b1001011] = 128'h0;
    mem[11'b1001100] = 128'h0;
    mem[11'b1001101] = 128'h0;
    mem[11'b1001110] = 128'h0;
    mem[11'b1001111] = 128'h0;
    mem[11'b1010000] = 128'h0;
    mem[11'b1010001] = 128'h0;
    mem[11'b1010010] = 128'h0;
    mem[11'b1010011] = 128'h0;
    mem[11'b1010100] = 128'h0;
    mem[11'b1010101] = 128'h0;
    mem[11'b1010110] = 128'h0;
    mem[11'b1010111] = 128'h0;
    mem[11'b1011000] = 128'h0;
    mem[11'b1011001] = 128'h0;
    mem[11'b1011010] = 128'h0;
    mem[11'b1011011] = 128'h0;
    mem[11'b1011100] = 128'h0;
    mem[11'b1011101] = 128'h0;
    mem[11'b1011110] = 128'h0;
    mem[11'b1011111] = 128'h0;
    mem[11'b1100000] = 128'h0;
    mem[11'b1100001] = 128'h0;
    mem[11'b1100010] = 128'h0;
    mem[11'b1100011] = 128'h0;
    mem[11'b1100100] = 128'h0;
    mem[11'b1100101] = 128'h0;
    mem[11'b1100110] = 128'h0;
    mem[11'b1100111] = 128'h0;
    mem[11'b1101000] = 128'h0;
    mem[11'b1101001] = 128'h0;
    mem[11'b1101010] = 128'h0;
    mem[11'b1101011] = 128'h0;
    mem[11'b1101100] = 128'h0;
    mem[11'b1101101] = 128'h0;
    mem[11'b1101110] = 128'h0;
    mem[11'b1101111] = 128'h0;
    mem[11'b1110000] = 128'h0;
    mem[11'b1110001] = 128'h0;
    mem[11'b1110010] = 128'h0;
    mem[11'b1110011] = 128'h0;
    mem[11'b1110100] = 128'h0;
    mem[11'b1110101] = 128'h0;
    mem[11'b1110110] = 128'h0;
    mem[11'b1110111] = 128'h0;
    mem[11'b1111000] = 128'h0;
    mem[11'b1111001] = 128'h0;
    mem[11'b1111010] = 128'h0;
    mem[11'b1111011] = 128'h0;
    mem[11'b1111100] = 128'h0;
    mem[11'b1111101] = 128'h0;
    mem[11'b1111110] = 128'h0;
    mem[11'b1111111] = 128'h0;
    mem[11'b10000000] = 128'h0;
    mem[11'b10000001] = 128'h0;
    mem[11'b10000010] = 128'h0;
    mem[11'b10000011] = 128'h0;
    mem[11'b10000100] = 128'h0;
    mem[11'b10000101] = 128'h0;
    mem[11'b10000110] = 128'h0;
    mem[11'b10000111] = 128'h0;
    mem[11'b10001000] = 128'h0;
    mem[11'b10001001] = 128'h0;
    mem[11'b10001010] = 128'h0;
    mem[11'b10001011] = 128'h0;
    mem[11'b10001100] = 128'h0;
    mem[11'b10001101] = 128'h0;
    mem[11'b10001110] = 128'h0;
    mem[11'b10001111] = 128'h0;
    mem[11'b10010000] = 128'h0;
    mem[11'b10010001] = 128'h0;
    mem[11'b10010010] = 128'h0;
    mem[11'b10010011] = 128'h0;
    mem[11'b10010100] = 128'h0;
    mem[11'b10010101] = 128'h0;
    mem[11'b10010110] = 128'h0;
    mem[11'b10010111] = 128'h0;
    mem[11'b10011000] = 128'h0;
    mem[11'b10011001] = 128'h0;
    mem[11'b10011010] = 128'h0;
    mem[11'b10011011] = 128'h0;
    mem[11'b10011100] = 128'h0;
    mem[11'b10011101] = 128'h0;
    mem[11'b10011110] = 128'h0;
    mem[11'b10011111] = 128'h0;
    mem[11'b10100000] = 128'h0;
    mem[11'b10100001] = 128'h0;
    mem[11'b10100010] = 128'h0;
    mem[11'b10100011] = 128'h0;
    mem[11'b10100100] = 128'h0;
    mem[11'b10100101] = 128'h0;
    mem[11'b10100110] = 128'h0;
    mem[11'b10100111] = 128'h0;
    mem[11'b10101000] = 128'h0;
    mem[11'b10101001] = 128'h0;
    mem[11'b10101010] = 128'h0;
    mem[11'b10101011] = 128'h0;
    mem[11'b10101100] = 128'h0;
    mem[11'b10101101] = 128'h0;
    mem[11'b10101110] = 128'h0;
    mem[11'b10101111] = 128'h0;
    mem[11'b10110000] = 128'h0;
    mem[11'b10110001] = 128'h0;
    mem[11'b10110010] = 128'h0;
    mem[11'b10110011] = 128'h0;
    mem[11'b10110100] = 128'h0;
    mem[11'b10110101] = 128'h0;
    mem[11'b10110110] = 128'h0;
    mem[11'b10110111] = 128'h0;
    mem[11'b10111000] = 128'h0;
    mem[11'b10111001] = 128'h0;
    mem[11'b10111010] = 128'h0;
    mem[11'b10111011] = 128'h0;
    mem[11'b10111100] = 128'h0;
    mem[11'b10111101] = 128'h0;
    mem[11'b10111110] = 128'h0;
    mem[11'b10111111] = 128'h0;
    mem[11'b11000000] = 128'h0;
    mem[11'b11000001] = 128'h0;
    mem[11'b11000010] = 128'h0;
    mem[11'b11000011] = 128'h0;
    mem[11'b11000100] = 128'h0;
    mem[11'b11000101] = 128'h0;
    mem[11'b11000110] = 128'h0;
    mem[11'b11000111] = 128'h0;
    mem[11'b11001000] = 128'h0;
    mem[11'b11001001] = 128'h0;
    mem[11'b11001010] = 128'h0;
    mem[11'b11001011] = 128'h0;
    mem[11'b11001100] = 128'h0;
    mem[11'b11001101] = 128'h0;
    mem[11'b11001110] = 128'h0;
    mem[11'b11001111] = 128'h0;
    mem[11'b11010000] = 128'h0;
    mem[11'b11010001] = 128'h0;
    mem[11'b11010010] = 128'h0;
    mem[11'b11010011] = 128'h0;
    mem[11'b11010100] = 128'h0;
    mem[11'b11010101] = 128'h0;
    mem[11'b11010110] = 128'h0;
    mem[11'b11010111] = 128'h0;
    mem[11'b11011000] = 128'h0;
    mem[11'b11011001] = 128'h0;
    mem[11'b11011010] = 128'h0;
    mem[11'b11011011] = 128'h0;
    mem[11'b11011100] = 128'h0;
    mem[11'b11011101] = 128'h0;
    mem[11'b11011110] = 128'h0;
    mem[11'b11011111] = 128'h0;
    mem[11'b11100000] = 128'h0;
    mem[11'b11100001] = 128'h0;
    mem[11'b11100010] = 128'h0;
    mem[11'b11100011] = 128'h0;
    mem[11'b11100100] = 128'h0;
    mem[11'b11100101] = 128'h0;
    mem[11'b11100110] = 128'h0;
    mem[11'b11100111] = 128'h0;
    mem[11'b11101000] = 128'h0;
    mem[11'b11101001] = 128'h0;
    mem[11'b11101010] = 128'h0;
    mem[11'b11101011] = 128'h0;
    mem[11'b11101100] = 128'h0;
    mem[11'b11101101] = 128'h0;
    mem[11'b11101110] = 128'h0;
    mem[11'b11101111] = 128'h0;
    mem[11'b11110000] = 128'h0;
    mem[11'b11110001] = 128'h0;
    mem[11'b11110010] = 128'h0;
    mem[11'b11110011] = 128'h0;
    mem[11'b11110100] = 128'h0;
    mem[11'b11110101] = 128'h0;
    mem[11'b11110110] = 128'h0;
    mem[11'b11110111] = 128'h0;
    mem[11'b11111000] = 128'h0;
    mem[11'b11111001] = 128'h0;
    mem[11'b11111010] = 128'h0;
    mem[11'b11111011] = 128'h0;
    mem[11'b11111100] = 128'h0;
    mem[11'b11111101] = 128'h0;
    mem[11'b11111110] = 128'h0;
    mem[11'b11111111] = 128'h0;
    mem[11'b100000000] = 128'h0;
    mem[11'b100000001] = 128'h0;
    mem[11'b100000010] = 128'h0;
    mem[11'b100000011] = 128'h0;
    mem[11'b100000100] = 128'h0;
    mem[11'b100000101] = 128'h0;
    mem[11'b100000110] = 128'h0;
    mem[11'b100000111] = 128'h0;
    mem[11'b100001000] = 128'h0;
    mem[11'b100001001] = 128'h0;
    mem[11'b100001010] = 128'h0;
    mem[11'b100001011] = 128'h0;
    mem[11'b100001100] = 128'h0;
    mem[11'b100001101] = 128'h0;
    mem[11'b100001110] = 128'h0;
    mem[11'b100001111] = 128'h0;
    mem[11'b100010000] = 128'h0;
    mem[11'b100010001] = 128'h0;
    mem[11'b100010010] = 128'h0;
    mem[11'b100010011] = 128'h0;
    mem[11'b100010100] = 128'h0;
    mem[11'b100010101] = 128'h0;
    mem[11'b100010110] = 128'h0;
    mem[11'b100010111] = 128'h0;
    mem[11'b100011000] = 128'h0;
    mem[11'b100011001] = 128'h0;
    mem[11'b100011010] = 128'h0;
    mem[11'b100011011] = 128'h0;
    mem[11'b100011100] = 128'h0;
    mem[11'b100011101] = 128'h0;
    mem[11'b100011110] = 128'h0;
    mem[11'b100011111] = 128'h0;
    mem[11'b100100000] = 128'h0;
    mem[11'b100100001] = 128'h0;
    mem[11'b100100010] = 128'h0;
    mem[11'b100100011] = 128'h0;
    mem[11'b100100100] = 128'h0;
    mem[11'b100100101] = 128'h0;
    mem[11'b100100110] = 128'h0;
    mem[11'b100100111] = 128'h0;
    mem[11'b100101000] = 128'h0;
    mem[11'b100101001] = 128'h0;
    mem[11'b100101010] = 128'h0;
    mem[11'b100101011] = 128'h0;
    mem[11'b100101100] = 128'h0;
    mem[11'b100101101] = 128'h0;
    mem[11'b100101110] = 128'h0;
    mem[11'b100101111] = 128'h0;
    mem[11'b100110000] = 128'h0;
    mem[11'b100110001] = 128'h0;
    mem[11'b100110010] = 128'h0;
    mem[11'b100110011] = 128'h0;
    mem[11'b100110100] = 128'h0;
    mem[11'b100110101] = 128'h0;
    mem[11'b100110110] = 128'h0;
    mem[11'b100110111] = 128'h0;
    mem[11'b100111000] = 128'h0;
    mem[11'b100111001] = 128'h0;
    mem[11'b100111010] = 128'h0;
    mem[11'b100111011] = 128'h0;
    mem[11'b100111100] = 128'h0;
    mem[11'b100111101] = 128'h0;
    mem[11'b100111110] = 128'h0;
    mem[11'b100111111] = 128'h0;
    mem[11'b101000000] = 128'h0;
    mem[11'b101000001] = 128'h0;
    mem[11'b101000010] = 128'h0;
    mem[11'b101000011] = 128'h0;
    mem[11'b101000100] = 128'h0;
    mem[11'b101000101] = 128'h0;
    mem[11'b101000110] = 128'h0;
    mem[11'b101000111] = 128'h0;
    mem[11'b101001000] = 128'h0;
    mem[11'b101001001] = 128'h0;
    mem[11'b101001010] = 128'h0;
    mem[11'b101001011] = 128'h0;
    mem[11'b101001100] = 128'h0;
    mem[11'b101001101] = 128'h0;
    mem[11'b101001110] = 128'h0;
    mem[11'b101001111] = 128'h0;
    mem[11'b101010000] = 128'h0;
    mem[11'b101010001] = 128'h0;
    mem[11'b101010010] = 128'h0;
    mem[11'b101010011] = 128'h0;
    mem[11'b101010100] = 128'h0;
    mem[11'b101010101] = 128'h0;
    mem[11'b101010110] = 128'h0;
    mem[11'b101010111] = 128'h0;
    mem[11'b101011000] = 128'h0;
    mem[11'b101011001] = 128'h0;
    mem[11'b101011010] = 128'h0;
    mem[11'b101011011] = 128'h0;
    mem[11'b101011100] = 128'h0;
    mem[11'b101011101] = 128'h0;
    mem[11'b101011110] = 128'h0;
    mem[11'b101011111] = 128'h0;
    mem[11'b101100000] = 128'h0;
    mem[11'b101100001] = 128'h0;
    mem[11'b101100010] = 128'h0;
    mem[11'b101100011] = 128'h0;
    mem[11'b101100100] = 128'h0;
    mem[11'b101100101] = 128'h0;
    mem[11'b101100110] = 128'h0;
    mem[11'b101100111] = 128'h0;
    mem[11'b101101000] = 128'h0;
    mem[11'b101101001] = 128'h0;
    mem[11'b101101010] = 128'h0;
    mem[11'b101101011] = 128'h0;
    mem[11'b101101100] = 128'h0;
    mem[11'b101101101] = 128'h0;
    mem[11'b101101110] = 128'h0;
    mem[11'b101101111] = 128'h0;
    mem[11'b101110000] = 128'h0;
    mem[11'b101110001] = 128'h0;
    mem[11'b101110010] = 128'h0;
    mem[11'b101110011] = 128'h0;
    mem[11'b101110100] = 128'h0;
    mem[11'b101110101] = 128'h0;
    mem[11'b101110110] = 128'h0;
    mem[11'b101110111] = 128'h0;
    mem[11'b101111000] = 128'h0;
    mem[11'b101111001] = 128'h0;
    mem[11'b101111010] = 128'h0;
    mem[11'b101111011] = 128'h0;
    mem[11'b101111100] = 128'h0;
    mem[11'b101111101] = 128'h0;
    mem[11'b101111110] = 128'h0;
    mem[11'b101111111] = 128'h0;
    mem[11'b110000000] = 128'h0;
    mem[11'b110000001] = 128'h0;
    mem[11'b110000010] = 128'h0;
    mem[11'b110000011] = 128'h0;
    mem[11'b110000100] = 128'h0;
    mem[11'b110000101] = 128'h0;
    mem[11'b110000110] = 128'h0;
    mem[11'b110000111] = 128'h0;
    mem[11'b110001000] = 128'h0;
    mem[11'b110001001] = 128'h0;
    mem[11'b110001010] = 128'h0;
    mem[11'b110001011] = 128'h0;
    mem[11'b110001100] = 128'h0;
    mem[11'b110001101] = 128'h0;
    mem[11'b110001110] = 128'h0;
    mem[11'b110001111] = 128'h0;
    mem[11'b110010000] = 128'h0;
    mem[11'b110010001] = 128'h0;
    mem[11'b110010010] = 128'h0;
    mem[11'b110010011] = 128'h0;
    mem[11'b110010100] = 128'h0;
    mem[11'b110010101] = 128'h0;
    mem[11'b110010110] = 128'h0;
    mem[11'b110010111] = 128'h0;
    mem[11'b110011000] = 128'h0;
    mem[11'b110011001] = 128'h0;
    mem[11'b110011010] = 128'h0;
    mem[11'b110011011] = 128'h0;
    mem[11'b110011100] = 128'h0;
    mem[11'b110011101] = 128'h0;
    mem[11'b110011110] = 128'h0;
    mem[11'b110011111] = 128'h0;
    mem[11'b110100000] = 128'h0;
    mem[11'b110100001] = 128'h0;
    mem[11'b110100010] = 128'h0;
    mem[11'b110100011] = 128'h0;
    mem[11'b110100100] = 128'h0;
    mem[11'b110100101] = 128'h0;
    mem[11'b110100110] = 128'h0;
    mem[11'b110100111] = 128'h0;
    mem[11'b110101000] = 128'h0;
    mem[11'b110101001] = 128'h0;
    mem[11'b110101010] = 128'h0;
    mem[11'b110101011] = 128'h0;
    mem[11'b110101100] = 128'h0;
    mem[11'b110101101] = 128'h0;
    mem[11'b110101110] = 128'h0;
    mem[11'b110101111] = 128'h0;
    mem[11'b110110000] = 128'h0;
    mem[11'b110110001] = 128'h0;
    mem[11'b110110010] = 128'h0;
    mem[11'b110110011] = 128'h0;
    mem[11'b110110100] = 128'h0;
    mem[11'b110110101] = 128'h0;
    mem[11'b110110110] = 128'h0;
    mem[11'b110110111] = 128'h0;
    mem[11'b110111000] = 128'h0;
    mem[11'b110111001] = 128'h0;
    mem[11'b110111010] = 128'h0;
    mem[11'b110111011] = 128'h0;
    mem[11'b110111100] = 128'h0;
    mem[11'b110111101] = 128'h0;
    mem[11'b110111110] = 128'h0;
    mem[11'b110111111] = 128'h0;
    mem[11'b111000000] = 128'h0;
    mem[11'b111000001] = 128'h0;
    mem[11'b111000010] = 128'h0;
    mem[11'b111000011] = 128'h0;
    mem[11'b111000100] = 128'h0;
    mem[11'b111000101] = 128'h0;
    mem[11'b111000110] = 128'h0;
    mem[11'b111000111] = 128'h0;
    mem[11'b111001000] = 128'h0;
    mem[11'b111001001] = 128'h0;
    mem[11'b111001010] = 128'h0;
    mem[11'b111001011] = 128'h0;
    mem[11'b111001100] = 128'h0;
    mem[11'b111001101] = 128'h0;
    mem[11'b111001110] = 128'h0;
    mem[11'b111001111] = 128'h0;
    mem[11'b111010000] = 128'h0;
    mem[11'b111010001] = 128'h0;
    mem[11'b111010010] = 128'h0;
    mem[11'b111010011] = 128'h0;
    mem[11'b111010100] = 128'h0;
    mem[11'b111010101] = 128'h0;
    mem[11'b111010110] = 128'h0;
    mem[11'b111010111] = 128'h0;
    mem[11'b111011000] = 128'h0;
    mem[11'b111011001] = 128'h0;
    mem[11'b111011010] = 128'h0;
    mem[11'b111011011] = 128'h0;
    mem[11'b111011100] = 128'h0;
    mem[11'b111011101] = 128'h0;
    mem[11'b111011110] = 128'h0;
    mem[11'b111011111] = 128'h0;
    mem[11'b111100000] = 128'h0;
    mem[11'b111100001] = 128'h0;
    mem[11'b111100010] = 128'h0;
    mem[11'b111100011] = 128'h0;
    mem[11'b111100100] = 128'h0;
    mem[11'b111100101] = 128'h0;
    mem[11'b111100110] = 128'h0;
    mem[11'b111100111] = 128'h0;
    mem[11'b111101000] = 128'h0;
    mem[11'b111101001] = 128'h0;
    mem[11'b111101010] = 128'h0;
    mem[11'b111101011] = 128'h0;
    mem[11'b111101100] = 128'h0;
    mem[11'b111101101] = 128'h0;
    mem[11'b111101110] = 128'h0;
    mem[11'b111101111] = 128'h0;
    mem[11'b111110000] = 128'h0;
    mem[11'b111110001] = 128'h0;
    mem[11'b111110010] = 128'h0;
    mem[11'b111110011] = 128'h0;
    mem[11'b111110100] = 128'h0;
    mem[11'b111110101] = 128'h0;
    mem[11'b111110110] = 128'h0;
    mem[11'b111110111] = 128'h0;
    mem[11'b111111000] = 128'h0;
    mem[11'b111111001] = 128'h0;
    mem[11'b111111010] = 128'h0;
    mem[11'b111111011] = 128'h0;
    mem[11'b111111100] = 128'h0;
    mem[11'b111111101] = 128'h0;
    mem[11'b111111110] = 128'h0;
    mem[11'b111111111] = 128'h0;
    mem[11'b1000000000] = 128'h0;
    mem[11'b1000000001] = 128'h0;
    mem[11'b1000000010] = 128'h0;
    mem[11'b1000000011] = 128'h0;
    mem[11'b1000000100] = 128'h0;
    mem[11'b1000000101] = 128'h0;
    mem[11'b1000000110] = 128'h0;
    mem[11'b1000000111] = 128'h0;
    mem[11'b1000001000] = 128'h0;
    mem[11'b1000001001] = 128'h0;
    mem[11'b1000001010] = 128'h0;
    mem[11'b1000001011] = 128'h0;
    mem[11'b1000001100] = 128'h0;
    mem[11'b1000001101] = 128'h0;
    mem[11'b1000001110] = 128'h0;
    mem[11'b1000001111] = 128'h0;
    mem[11'b1000010000] = 128'h0;
    mem[11'b1000010001] = 128'h0;
    mem[11'b1000010010] = 128'h0;
    mem[11'b1000010011] = 128'h0;
    mem[11'b1000010100] = 128'h0;
    mem[11'b1000010101] = 128'h0;
    mem[11'b1000010110] = 128'h0;
    mem[11'b1000010111] = 128'h0;
    mem[11'b1000011000] = 128'h0;
    mem[11'b1000011001] = 128'h0;
    mem[11'b1000011010] = 128'h0;
    mem[11'b1000011011] = 128'h0;
    mem[11'b1000011100] = 128'h0;
    mem[11'b1000011101] = 128'h0;
    mem[11'b1000011110] = 128'h0;
    mem[11'b1000011111] = 128'h0;
    mem[11'b1000100000] = 128'h0;
    mem[11'b1000100001] = 128'h0;
    mem[11'b1000100010] = 128'h0;
    mem[11'b1000100011] = 128'h0;
    mem[11'b1000100100] = 128'h0;
    mem[11'b1000100101] = 128'h0;
    mem[11'b1000100110] = 128'h0;
    mem[11'b1000100111] = 128'h0;
    mem[11'b1000101000] = 128'h0;
    mem[11'b1000101001] = 128'h0;
    mem[11'b1000101010] = 128'h0;
    mem[11'b1000101011] = 128'h0;
    mem[11'b1000101100] = 128'h0;
    mem[11'b1000101101] = 128'h0;
    mem[11'b1000101110] = 128'h0;
    mem[11'b1000101111] = 128'h0;
    mem[11'b1000110000] = 128'h0;
    mem[11'b1000110001] = 128'h0;
    mem[11'b1000110010] = 128'h0;
    mem[11'b1000110011] = 128'h0;
    mem[11'b1000110100] = 128'h0;
    mem[11'b1000110101] = 128'h0;
    mem[11'b1000110110] = 128'h0;
    mem[11'b1000110111] = 128'h0;
    mem[11'b1000111000] = 128'h0;
    mem[11'b1000111001] = 128'h0;
    mem[11'b1000111010] = 128'h0;
    mem[11'b1000111011] = 128'h0;
    mem[11'b1000111100] = 128'h0;
    mem[11'b1000111101] = 128'h0;
    mem[11'b1000111110] = 128'h0;
    mem[11'b1000111111] = 128'h0;
    mem[11'b1001000000] = 128'h0;
    mem[11'b1001000001] = 128'h0;
    mem[11'b1001000010] = 128'h0;
    mem[11'b1001000011] = 128'h0;
    mem[11'b1001000100] = 128'h0;
    mem[11'b1001000101] = 128'h0;
    mem[11'b1001000110] = 128'h0;
    mem[11'b1001000111] = 128'h0;
    mem[11'b1001001000] = 128'h0;
    mem[11'b1001001001] = 128'h0;
    mem[11'b1001001010] = 128'h0;
    mem[11'b1001001011] = 128'h0;
    mem[11'b1001001100] = 128'h0;
    mem[11'b1001001101] = 128'h0;
    mem[11'b1001001110] = 128'h0;
    mem[11'b1001001111] = 128'h0;
    mem[11'b1001010000] = 128'h0;
    mem[11'b1001010001] = 128'h0;
    mem[11'b1001010010] = 128'h0;
    mem[11'b1001010011] = 128'h0;
    mem[11'b1001010100] = 128'h0;
    mem[11'b1001010101] = 128'h0;
    mem[11'b1001010110] = 128'h0;
    mem[11'b1001010111] = 128'h0;
    mem[11'b1001011000] = 128'h0;
    mem[11'b1001011001] = 128'h0;
    mem[11'b1001011010] = 128'h0;
    mem[11'b1001011011] = 128'h0;
    mem[11'b1001011100] = 128'h0;
    mem[11'b1001011101] = 128'h0;
    mem[11'b1001011110] = 128'h0;
    mem[11'b1001011111] = 128'h0;
    mem[11'b1001100000] = 128'h0;
    mem[11'b1001100001] = 128'h0;
    mem[11'b1001100010] = 128'h0;
    mem[11'b1001100011] = 128'h0;
    mem[11'b1001100100] = 128'h0;
    mem[11'b1001100101] = 128'h0;
    mem[11'b1001100110] = 128'h0;
    mem[11'b1001100111] = 128'h0;
    mem[11'b1001101000] = 128'h0;
    mem[11'b1001101001] = 128'h0;
    mem[11'b1001101010] = 128'h0;
    mem[11'b1001101011] = 128'h0;
    mem[11'b1001101100] = 128'h0;
    mem[11'b1001101101] = 128'h0;
    mem[11'b1001101110] = 128'h0;
    mem[11'b1001101111] = 128'h0;
    mem[11'b1001110000] = 128'h0;
    mem[11'b1001110001] = 128'h0;
    mem[11'b1001110010] = 128'h0;
    mem[11'b1001110011] = 128'h0;
    mem[11'b1001110100] = 128'h0;
    mem[11'b1001110101] = 128'h0;
    mem[11'b1001110110] = 128'h0;
    mem[11'b1001110111] = 128'h0;
    mem[11'b1001111000] = 128'h0;
    mem[11'b1001111001] = 128'h0;
    mem[11'b1001111010] = 128'h0;
    mem[11'b1001111011] = 128'h0;
    mem[11'b1001111100] = 128'h0;
    mem[11'b1001111101] = 128'h0;
    mem[11'b1001111110] = 128'h0;
    mem[11'b1001111111] = 128'h0;
    mem[11'b1010000000] = 128'h0;
    mem[11'b1010000001] = 128'h0;
    mem[11'b1010000010] = 128'h0;
    mem[11'b1010000011] = 128'h0;
    mem[11'b1010000100] = 128'h0;
    mem[11'b1010000101] = 128'h0;
    mem[11'b1010000110] = 128'h0;
    mem[11'b1010000111] = 128'h0;
    mem[11'b1010001000] = 128'h0;
    mem[11'b1010001001] = 128'h0;
    mem[11'b1010001010] = 128'h0;
    mem[11'b1010001011] = 128'h0;
    mem[11'b1010001100] = 128'h0;
    mem[11'b1010001101] = 128'h0;
    mem[11'b1010001110] = 128'h0;
    mem[11'b1010001111] = 128'h0;
    mem[11'b1010010000] = 128'h0;
    mem[11'b1010010001] = 128'h0;
    mem[11'b1010010010] = 128'h0;
    mem[11'b1010010011] = 128'h0;
    mem[11'b1010010100] = 128'h0;
    mem[11'b1010010101] = 128'h0;
    mem[11'b1010010110] = 128'h0;
    mem[11'b1010010111] = 128'h0;
    mem[11'b1010011000] = 128'h0;
    mem[11'b1010011001] = 128'h0;
    mem[11'b1010011010] = 128'h0;
    mem[11'b1010011011] = 128'h0;
    mem[11'b1010011100] = 128'h0;
    mem[11'b1010011101] = 128'h0;
    mem[11'b1010011110] = 128'h0;
    mem[11'b1010011111] = 128'h0;
    mem[11'b1010100000] = 128'h0;
    mem[11'b1010100001] = 128'h0;
    mem[11'b1010100010] = 128'h0;
    mem[11'b1010100011] = 128'h0;
    mem[11'b1010100100] = 128'h0;
    mem[11'b1010100101] = 128'h0;
    mem[11'b1010100110] = 128'h0;
    mem[11'b1010100111] = 128'h0;
    mem[11'b1010101000] = 128'h0;
    mem[11'b1010101001] = 128'h0;
    mem[11'b1010101010] = 128'h0;
    mem[11'b1010101011] = 128'h0;
    mem[11'b1010101100] = 128'h0;
    mem[11'b1010101101] = 128'h0;
    mem[11'b1010101110] = 128'h0;
    mem[11'b1010101111] = 128'h0;
    mem[11'b1010110000] = 128'h0;
    mem[11'b1010110001] = 128'h0;
    mem[11'b1010110010] = 128'h0;
    mem[11'b1010110011] = 128'h0;
    mem[11'b1010110100] = 128'h0;
    mem[11'b1010110101] = 128'h0;
    mem[11'b1010110110] = 128'h0;
    mem[11'b1010110111] = 128'h0;
    mem[11'b1010111000] = 128'h0;
    mem[11'b1010111001] = 128'h0;
    mem[11'b1010111010] = 128'h0;
    mem[11'b1010111011] = 128'h0;
    mem[11'b1010111100] = 128'h0;
    mem[11'b1010111101] = 128'h0;
    mem[11'b1010111110] = 128'h0;
    mem[11'b1010111111] = 128'h0;
    mem[11'b1011000000] = 128'h0;
    mem[11'b1011000001] = 128'h0;
    mem[11'b1011000010] = 128'h0;
    mem[11'b1011000011] = 128'h0;
    mem[11'b1011000100] = 128'h0;
    mem[11'b1011000101] = 128'h0;
    mem[11'b1011000110] = 128'h0;
    mem[11'b1011000111] = 128'h0;
    mem[11'b1011001000] = 128'h0;
    mem[11'b1011001001] = 128'h0;
    mem[11'b1011001010] = 128'h0;
    mem[11'b1011001011] = 128'h0;
    mem[11'b1011001100] = 128'h0;
    mem[11'b1011001101] = 128'h0;
    mem[11'b1011001110] = 128'h0;
    mem[11'b1011001111] = 128'h0;
    mem[11'b1011010000] = 128'h0;
    mem[11'b1011010001] = 128'h0;
    mem[11'b1011010010] = 128'h0;
    mem[11'b1011010011] = 128'h0;
    mem[11'b1011010100] = 128'h0;
    mem[11'b1011010101] = 128'h0;
    mem[11'b1011010110] = 128'h0;
    mem[11'b1011010111] = 128'h0;
    mem[11'b1011011000] = 128'h0;
    mem[11'b1011011001] = 128'h0;
    mem[11'b1011011010] = 128'h0;
    mem[11'b1011011011] = 128'h0;
    mem[11'b1011011100] = 128'h0;
    mem[11'b1011011101] = 128'h0;
    mem[11'b1011011110] = 128'h0;
    mem[11'b1011011111] = 128'h0;
    mem[11'b1011100000] = 128'h0;
    mem[11'b1011100001] = 128'h0;
    mem[11'b1011100010] = 128'h0;
    mem[11'b1011100011] = 128'h0;
    mem[11'b1011100100] = 128'h0;
    mem[11'b1011100101] = 128'h0;
    mem[11'b1011100110] = 128'h0;
    mem[11'b1011100111] = 128'h0;
    mem[11'b1011101000] = 128'h0;
    mem[11'b1011101001] = 128'h0;
    mem[11'b1011101010] = 128'h0;
    mem[11'b1011101011] = 128'h0;
    mem[11'b1011101100] = 128'h0;
    mem[11'b1011101101] = 128'h0;
    mem[11'b1011101110] = 128'h0;
    mem[11'b1011101111] = 128'h0;
    mem[11'b1011110000] = 128'h0;
    mem[11'b1011110001] = 128'h0;
    mem[11'b1011110010] = 128'h0;
    mem[11'b1011110011] = 128'h0;
    mem[11'b1011110100] = 128'h0;
    mem[11'b1011110101] = 128'h0;
    mem[11'b1011110110] = 128'h0;
    mem[11'b1011110111] = 128'h0;
    mem[11'b1011111000] = 128'h0;
    mem[11'b1011111001] = 128'h0;
    mem[11'b1011111010] = 128'h0;
    mem[11'b1011111011] = 128'h0;
    mem[11'b1011111100] = 128'h0;
    mem[11'b1011111101] = 128'h0;
    mem[11'b1011111110] = 128'h0;
    mem[11'b1011111111] = 128'h0;
    mem[11'b1100000000] = 128'h0;
    mem[11'b1100000001] = 128'h0;
    mem[11'b1100000010] = 128'h0;
    mem[11'b1100000011] = 128'h0;
    mem[11'b1100000100] = 128'h0;
    mem[11'b1100000101] = 128'h0;
    mem[11'b1100000110] = 128'h0;
    mem[11'b1100000111] = 128'h0;
    mem[11'b1100001000] = 128'h0;
    mem[11'b1100001001] = 128'h0;
    mem[11'b1100001010] = 128'h0;
    mem[11'b1100001011] = 128'h0;
    mem[11'b1100001100] = 128'h0;
    mem[11'b1100001101] = 128'h0;
    mem[11'b1100001110] = 128'h0;
    mem[11'b1100001111] = 128'h0;
    mem[11'b1100010000] = 128'h0;
    mem[11'b1100010001] = 128'h0;
    mem[11'b1100010010] = 128'h0;
    mem[11'b1100010011] = 128'h0;
    mem[11'b1100010100] = 128'h0;
    mem[11'b1100010101] = 128'h0;
    mem[11'b1100010110] = 128'h0;
    mem[11'b1100010111] = 128'h0;
    mem[11'b1100011000] = 128'h0;
    mem[11'b1100011001] = 128'h0;
    mem[11'b1100011010] = 128'h0;
    mem[11'b1100011011] = 128'h0;
    mem[11'b1100011100] = 128'h0;
    mem[11'b1100011101] = 128'h0;
    mem[11'b1100011110] = 128'h0;
    mem[11'b1100011111] = 128'h0;
    mem[11'b1100100000] = 128'h0;
    mem[11'b1100100001] = 128'h0;
    mem[11'b1100100010] = 128'h0;
    mem[11'b1100100011] = 128'h0;
    mem[11'b1100100100] = 128'h0;
    mem[11'b1100100101] = 128'h0;
    mem[11'b1100100110] = 128'h0;
    mem[11'b1100100111] = 128'h0;
    mem[11'b1100101000] = 128'h0;
    mem[11'b1100101001] = 128'h0;
    mem[11'b1100101010] = 128'h0;
    mem[11'b1100101011] = 128'h0;
    mem[11'b1100101100] = 128'h0;
    mem[11'b1100101101] = 128'h0;
    mem[11'b1100101110] = 128'h0;
    mem[11'b1100101111] = 128'h0;
    mem[11'b1100110000] = 128'h0;
    mem[11'b1100110001] = 128'h0;
    mem[11'b1100110010] = 128'h0;
    mem[11'b1100110011] = 128'h0;
    mem[11'b1100110100] = 128'h0;
    mem[11'b1100110101] = 128'h0;
    mem[11'b1100110110] = 128'h0;
    mem[11'b1100110111] = 128'h0;
    mem[11'b1100111000] = 128'h0;
    mem[11'b1100111001] = 128'h0;
    mem[11'b1100111010] = 128'h0;
    mem[11'b1100111011] = 128'h0;
    mem[11'b1100111100] = 128'h0;
    mem[11'b1100111101] = 128'h0;
    mem[11'b1100111110] = 128'h0;
    mem[11'b1100111111] = 128'h0;
    mem[11'b1101000000] = 128'h0;
    mem[11'b1101000001] = 128'h0;
    mem[11'b1101000010] = 128'h0;
    mem[11'b1101000011] = 128'h0;
    mem[11'b1101000100] = 128'h0;
    mem[11'b1101000101] = 128'h0;
    mem[11'b1101000110] = 128'h0;
    mem[11'b1101000111] = 128'h0;
    mem[11'b1101001000] = 128'h0;
    mem[11'b1101001001] = 128'h0;
    mem[11'b1101001010] = 128'h0;
    mem[11'b1101001011] = 128'h0;
    mem[11'b1101001100] = 128'h0;
    mem[11'b1101001101] = 128'h0;
    mem[11'b1101001110] = 128'h0;
    mem[11'b1101001111] = 128'h0;
    mem[11'b1101010000] = 128'h0;
    mem[11'b1101010001] = 128'h0;
    mem[11'b1101010010] = 128'h0;
    mem[11'b1101010011] = 128'h0;
    mem[11'b1101010100] = 128'h0;
    mem[11'b1101010101] = 128'h0;
    mem[11'b1101010110] = 128'h0;
    mem[11'b1101010111] = 128'h0;
    mem[11'b1101011000] = 128'h0;
    mem[11'b1101011001] = 128'h0;
    mem[11'b1101011010] = 128'h0;
    mem[11'b1101011011] = 128'h0;
    mem[11'b1101011100] = 128'h0;
    mem[11'b1101011101] = 128'h0;
    mem[11'b1101011110] = 128'h0;
    mem[11'b1101011111] = 128'h0;
    mem[11'b1101100000] = 128'h0;
    mem[11'b1101100001] = 128'h0;
    mem[11'b1101100010] = 128'h0;
    mem[11'b1101100011] = 128'h0;
    mem[11'b1101100100] = 128'h0;
    mem[11'b1101100101] = 128'h0;
    mem[11'b1101100110] = 128'h0;
    mem[11'b1101100111] = 128'h0;
    mem[11'b1101101000] = 128'h0;
    mem[11'b1101101001] = 128'h0;
    mem[11'b1101101010] = 128'h0;
    mem[11'b1101101011] = 128'h0;
    mem[11'b1101101100] = 128'h0;
    mem[11'b1101101101] = 128'h0;
    mem[11'b1101101110] = 128'h0;
    mem[11'b1101101111] = 128'h0;
    mem[11'b1101110000] = 128'h0;
    mem[11'b1101110001] = 128'h0;
    mem[11'b1101110010] = 128'h0;
    mem[11'b1101110011] = 128'h0;
    mem[11'b1101110100] = 128'h0;
    mem[11'b1101110101] = 128'h0;
    mem[11'b1101110110] = 128'h0;
    mem[11'b1101110111] = 128'h0;
    mem[11'b1101111000] = 128'h0;
    mem[11'b1101111001] = 128'h0;
    mem[11'b1101111010] = 128'h0;
    mem[11'b1101111011] = 128'h0;
    mem[11'b1101111100] = 128'h0;
    mem[11'b1101111101] = 128'h0;
    mem[11'b1101111110] = 128'h0;
    mem[11'b1101111111] = 128'h0;
    mem[11'b1110000000] = 128'h0;
    mem[11'b1110000001] = 128'h0;
    mem[11'b1110000010] = 128'h0;
    mem[11'b1110000011] = 128'h0;
    mem[11'b1110000100] = 128'h0;
    mem[11'b1110000101] = 128'h0;
    mem[11'b1110000110] = 128'h0;
    mem[11'b1110000111] = 128'h0;
    mem[11'b1110001000] = 128'h0;
    mem[11'b1110001001] = 128'h0;
    mem[11'b1110001010] = 128'h0;
    mem[11'b1110001011] = 128'h0;
    mem[11'b1110001100] = 128'h0;
    mem[11'b1110001101] = 128'h0;
    mem[11'b1110001110] = 128'h0;
    mem[11'b1110001111] = 128'h0;
    mem[11'b1110010000] = 128'h0;
    mem[11'b1110010001] = 128'h0;
    mem[11'b1110010010] = 128'h0;
    mem[11'b1110010011] = 128'h0;
    mem[11'b1110010100] = 128'h0;
    mem[11'b1110010101] = 128'h0;
    mem[11'b1110010110] = 128'h0;
    mem[11'b1110010111] = 128'h0;
    mem[11'b1110011000] = 128'h0;
    mem[11'b1110011001] = 128'h0;
    mem[11'b1110011010] = 128'h0;
    mem[11'b1110011011] = 128'h0;
    mem[11'b1110011100] = 128'h0;
    mem[11'b1110011101] = 128'h0;
    mem[11'b1110011110] = 128'h0;
    mem[11'b1110011111] = 128'h0;
    mem[11'b1110100000] = 128'h0;
    mem[11'b1110100001] = 128'h0;
    mem[11'b1110100010] = 128'h0;
    mem[11'b1110100011] = 128'h0;
    mem[11'b1110100100] = 128'h0;
    mem[11'b1110100101] = 128'h0;
    mem[11'b1110100110] = 128'h0;
    mem[11'b1110100111] = 128'h0;
    mem[11'b1110101000] = 128'h0;
    mem[11'b1110101001] = 128'h0;
    mem[11'b1110101010] = 128'h0;
    mem[11'b1110101011] = 128'h0;
    mem[11'b1110101100] = 128'h0;
    mem[11'b1110101101] = 128'h0;
    mem[11'b1110101110] = 128'h0;
    mem[11'b1110101111] = 128'h0;
    mem[11'b1110110000] = 128'h0;
    mem[11'b1110110001] = 128'h0;
    mem[11'b1110110010] = 128'h0;
    mem[11'b1110110011] = 128'h0;
    mem[11'b1110110100] = 128'h0;
    mem[11'b1110110101] = 128'h0;
    mem[11'b1110110110] = 128'h0;
    mem[11'b1110110111] = 128'h0;
    mem[11'b1110111000] = 128'h0;
    mem[11'b1110111001] = 128'h0;
    mem[11'b1110111010] = 128'h0;
    mem[11'b1110111011] = 128'h0;
    mem[11'b1110111100] = 128'h0;
    mem[11'b1110111101] = 128'h0;
    mem[11'b1110111110] = 128'h0;
    mem[11'b1110111111] = 128'h0;
    mem[11'b1111000000] = 128'h0;
    mem[11'b1111000001] = 128'h0;
    mem[11'b1111000010] = 128'h0;
    mem[11'b1111000011] = 128'h0;
    mem[11'b1111000100] = 128'h0;
    mem[11'b1111000101] = 128'h0;
    mem[11'b1111000110] = 128'h0;
    mem[11'b1111000111] = 128'h0;
    mem[11'b1111001000] = 128'h0;
    mem[11'b1111001001] = 128'h0;
    mem[11'b1111001010] = 128'h0;
    mem[11'b1111001011] = 128'h0;
    mem[11'b1111001100] = 128'h0;
    mem[11'b1111001101] = 128'h0;
    mem[11'b1111001110] = 128'h0;
    mem[11'b1111001111] = 128'h0;
    mem[11'b1111010000] = 128'h0;
    mem[11'b1111010001] = 128'h0;
    mem[11'b1111010010] = 128'h0;
    mem[11'b1111010011] = 128'h0;
    mem[11'b1111010100] = 128'h0;
    mem[11'b1111010101] = 128'h0;
    mem[11'b1111010110] = 128'h0;
    mem[11'b1111010111] = 128'h0;
    mem[11'b1111011000] = 128'h0;
    mem[11'b1111011001] = 128'h0;
    mem[11'b1111011010] = 128'h0;
    mem[11'b1111011011] = 128'h0;
    mem[11'b1111011100] = 128'h0;
    mem[11'b1111011101] = 128'h0;
    mem[11'b1111011110] = 128'h0;
    mem[11'b1111011111] = 128'h0;
    mem[11'b1111100000] = 128'h0;
    mem[11'b1111100001] = 128'h0;
    mem[11'b1111100010] = 128'h0;
    mem[11'b1111100011] = 128'h0;
    mem[11'b1111100100] = 128'h0;
    mem[11'b1111100101] = 128'h0;
    mem[11'b1111100110] = 128'h0;
    mem[11'b1111100111] = 128'h0;
    mem[11'b1111101000] = 128'h0;
    mem[11'b1111101001] = 128'h0;
    mem[11'b1111101010] = 128'h0;
    mem[11'b1111101011] = 128'h0;
    mem[11'b1111101100] = 128'h0;
    mem[11'b1111101101] = 128'h0;
    mem[11'b1111101110] = 128'h0;
    mem[11'b1111101111] = 128'h0;
    mem[11'b1111110000] = 128'h0;
    mem[11'b1111110001] = 128'h0;
    mem[11'b1111110010] = 128'h0;
    mem[11'b1111110011] = 128'h0;
    mem[11'b1111110100] = 128'h0;
    mem[11'b1111110101] = 128'h0;
    mem[11'b1111110110] = 128'h0;
    mem[11'b1111110111] = 128'h0;
    mem[11'b1111111000] = 128'h0;
    mem[11'b1111111001] = 128'h0;
    mem[11'b1111111010] = 128'h0;
    mem[11'b1111111011] = 128'h0;
    mem[11'b1111111100] = 128'h0;
    mem[11'b1111111101] = 128'h0;
    mem[11'b1111111110] = 128'h0;
    mem[11'b1111111111] = 128'h0;
    mem[11'b10000000000] = 128'h0;
    mem[11'b10000000001] = 128'h0;
    mem[11'b10000000010] = 128'h0;
    mem[11'b10000000011] = 128'h0;
    mem[11'b10000000100] = 128'h0;
    mem[11'b10000000101] = 128'h0;
    mem[11'b10000000110] = 128'h0;
    mem[11'b10000000111] = 128'h0;
    mem[11'b10000001000] = 128'h0;
    mem[11'b10000001001] = 128'h0;
    mem[11'b10000001010] = 128'h0;
    mem[11'b10000001011] = 128'h0;
    mem[11'b10000001100] = 128'h0;
    mem[11'b10000001101] = 128'h0;
    mem[11'b10000001110] = 128'h0;
    mem[11'b10000001111] = 128'h0;
    mem[11'b10000010000] = 128'h0;
    mem[11'b10000010001] = 128'h0;
    mem[11'b10000010010] = 128'h0;
    mem[11'b10000010011] = 128'h0;
    mem[11'b10000010100] = 128'h0;
    mem[11'b10000010101] = 128'h0;
    mem[11'b10000010110] = 128'h0;
    mem[11'b10000010111] = 128'h0;
    mem[11'b10000011000] = 128'h0;
    mem[11'b10000011001] = 128'h0;
    mem[11'b10000011010] = 128'h0;
    mem[11'b10000011011] = 128'h0;
    mem[11'b10000011100] = 128'h0;
    mem[11'b10000011101] = 128'h0;
    mem[11'b10000011110] = 128'h0;
    mem[11'b10000011111] = 128'h0;
    mem[11'b10000100000] = 128'h0;
    mem[11'b10000100001] = 128'h0;
    mem[11'b10000100010] = 128'h0;
    mem[11'b10000100011] = 128'h0;
    mem[11'b10000100100] = 128'h0;
    mem[11'b10000100101] = 128'h0;
    mem[11'b10000100110] = 128'h0;
    mem[11'b10000100111] = 128'h0;
    mem[11'b10000101000] = 128'h0;
    mem[11'b10000101001] = 128'h0;
    mem[11'b10000101010] = 128'h0;
    mem[11'b10000101011] = 128'h0;
    mem[11'b10000101100] = 128'h0;
    mem[11'b10000101101] = 128'h0;
    mem[11'b10000101110] = 128'h0;
    mem[11'b10000101111] = 128'h0;
    mem[11'b10000110000] = 128'h0;
    mem[11'b10000110001] = 128'h0;
    mem[11'b10000110010] = 128'h0;
    mem[11'b10000110011] = 128'h0;
    mem[11'b10000110100] = 128'h0;
    mem[11'b10000110101] = 128'h0;
    mem[11'b10000110110] = 128'h0;
    mem[11'b10000110111] = 128'h0;
    mem[11'b10000111000] = 128'h0;
    mem[11'b10000111001] = 128'h0;
    mem[11'b10000111010] = 128'h0;
    mem[11'b10000111011] = 128'h0;
    mem[11'b10000111100] = 128'h0;
    mem[11'b10000111101] = 128'h0;
    mem[11'b10000111110] = 128'h0;
    mem[11'b10000111111] = 128'h0;
    mem[11'b10001000000] = 128'h0;
    mem[11'b10001000001] = 128'h0;
    mem[11'b10001000010] = 128'h0;
    mem[11'b10001000011] = 128'h0;
    mem[11'b10001000100] = 128'h0;
    mem[11'b10001000101] = 128'h0;
    mem[11'b10001000110] = 128'h0;
    mem[11'b10001000111] = 128'h0;
    mem[11'b10001001000] = 128'h0;
    mem[11'b10001001001] = 128'h0;
    mem[11'b10001001010] = 128'h0;
    mem[11'b10001001011] = 128'h0;
    mem[11'b10001001100] = 128'h0;
    mem[11'b10001001101] = 128'h0;
    mem[11'b10001001110] = 128'h0;
    mem[11'b10001001111] = 128'h0;
    mem[11'b10001010000] = 128'h0;
    mem[11'b10001010001] = 128'h0;
    mem[11'b10001010010] = 128'h0;
    mem[11'b10001010011] = 128'h0;
    mem[11'b10001010100] = 128'h0;
    mem[11'b10001010101] = 128'h0;
    mem[11'b10001010110] = 128'h0;
    mem[11'b10001010111] = 128'h0;
    mem[11'b10001011000] = 128'h0;
    mem[11'b10001011001] = 128'h0;
    mem[11'b10001011010] = 128'h0;
    mem[11'b10001011011] = 128'h0;
    mem[11'b10001011100] = 128'h0;
    mem[11'b10001011101] = 128'h0;
    mem[11'b10001011110] = 128'h0;
    mem[11'b10001011111] = 128'h0;
    mem[11'b10001100000] = 128'h0;
    mem[11'b10001100001] = 128'h0;
    mem[11'b10001100010] = 128'h0;
    mem[11'b10001100011] = 128'h0;
    mem[11'b10001100100] = 128'h0;
    mem[11'b10001100101] = 128'h0;
    mem[11'b10001100110] = 128'h0;
    mem[11'b10001100111] = 128'h0;
    mem[11'b10001101000] = 128'h0;
    mem[11'b10001101001] = 128'h0;
    mem[11'b10001101010] = 128'h0;
    mem[11'b10001101011] = 128'h0;
    mem[11'b10001101100] = 128'h0;
    mem[11'b10001101101] = 128'h0;
    mem[11'b10001101110] = 128'h0;
    mem[11'b10001101111] = 128'h0;
    mem[11'b10001110000] = 128'h0;
    mem[11'b10001110001] = 128'h0;
    mem[11'b10001110010] = 128'h0;
    mem[11'b10001110011] = 128'h0;
    mem[11'b10001110100] = 128'h0;
    mem[11'b10001110101] = 128'h0;
    mem[11'b10001110110] = 128'h0;
    mem[11'b10001110111] = 128'h0;
    mem[11'b10001111000] = 128'h0;
    mem[11'b10001111001] = 128'h0;
    mem[11'b10001111010] = 128'h0;
    mem[11'b10001111011] = 128'h0;
    mem[11'b10001111100] = 128'h0;
    mem[11'b10001111101] = 128'h0;
    mem[11'b10001111110] = 128'h0;
    mem[11'b10001111111] = 128'h0;
    mem[11'b10010000000] = 128'h0;
    mem[11'b10010000001] = 128'h0;
    mem[11'b10010000010] = 128'h0;
    mem[11'b10010000011] = 128'h0;
    mem[11'b10010000100] = 128'h0;
    mem[11'b10010000101] = 128'h0;
    mem[11'b10010000110] = 128'h0;
    mem[11'b10010000111] = 128'h0;
    mem[11'b10010001000] = 128'h0;
    mem[11'b10010001001] = 128'h0;
    mem[11'b10010001010] = 128'h0;
    mem[11'b10010001011] = 128'h0;
    mem[11'b10010001100] = 128'h0;
    mem[11'b10010001101] = 128'h0;
    mem[11'b10010001110] = 128'h0;
    mem[11'b10010001111] = 128'h0;
    mem[11'b10010010000] = 128'h0;
    mem[11'b10010010001] = 128'h0;
    mem[11'b10010010010] = 128'h0;
    mem[11'b10010010011] = 128'h0;
    mem[11'b10010010100] = 128'h0;
    mem[11'b10010010101] = 128'h0;
    mem[11'b10010010110] = 128'h0;
    mem[11'b10010010111] = 128'h0;
    mem[11'b10010011000] = 128'h0;
    mem[11'b10010011001] = 128'h0;
    mem[11'b10010011010] = 128'h0;
    mem[11'b10010011011] = 128'h0;
    mem[11'b10010011100] = 128'h0;
    mem[11'b10010011101] = 128'h0;
    mem[11'b10010011110] = 128'h0;
    mem[11'b10010011111] = 128'h0;
    mem[11'b10010100000] = 128'h0;
    mem[11'b10010100001] = 128'h0;
    mem[11'b10010100010] = 128'h0;
    mem[11'b10010100011] = 128'h0;
    mem[11'b10010100100] = 128'h0;
    mem[11'b10010100101] = 128'h0;
    mem[11'b10010100110] = 128'h0;
    mem[11'b10010100111] = 128'h0;
    mem[11'b10010101000] = 128'h0;
    mem[11'b10010101001] = 128'h0;
    mem[11'b10010101010] = 128'h0;
    mem[11'b10010101011] = 128'h0;
    mem[11'b10010101100] = 128'h0;
    mem[11'b10010101101] = 128'h0;
    mem[11'b10010101110] = 128'h0;
    mem[11'b10010101111] = 128'h0;
    mem[11'b10010110000] = 128'h0;
    mem[11'b10010110001] = 128'h0;
    mem[11'b10010110010] = 128'h0;
    mem[11'b10010110011] = 128'h0;
    mem[11'b10010110100] = 128'h0;
    mem[11'b10010110101] = 128'h0;
    mem[11'b10010110110] = 128'h0;
    mem[11'b10010110111] = 128'h0;
    mem[11'b10010111000] = 128'h0;
    mem[11'b10010111001] = 128'h0;
    mem[11'b10010111010] = 128'h0;
    mem[11'b10010111011] = 128'h0;
    mem[11'b10010111100] = 128'h0;
    mem[11'b10010111101] = 128'h0;
    mem[11'b10010111110] = 128'h0;
    mem[11'b10010111111] = 128'h0;
    mem[11'b10011000000] = 128'h0;
    mem[11'b10011000001] = 128'h0;
    mem[11'b10011000010] = 128'h0;
    mem[11'b10011000011] = 128'h0;
    mem[11'b10011000100] = 128'h0;
    mem[11'b10011000101] = 128'h0;
    mem[11'b10011000110] = 128'h0;
    mem[11'b10011000111] = 128'h0;
    mem[11'b10011001000] = 128'h0;
    mem[11'b10011001001] = 128'h0;
    mem[11'b10011001010] = 128'h0;
    mem[11'b10011001011] = 128'h0;
    mem[11'b10011001100] = 128'h0;
    mem[11'b10011001101] = 128'h0;
    mem[11'b10011001110] = 128'h0;
    mem[11'b10011001111] = 128'h0;
    mem[11'b10011010000] = 128'h0;
    mem[11'b10011010001] = 128'h0;
    mem[11'b10011010010] = 128'h0;
    mem[11'b10011010011] = 128'h0;
    mem[11'b10011010100] = 128'h0;
    mem[11'b10011010101] = 128'h0;
    mem[11'b10011010110] = 128'h0;
    mem[11'b10011010111] = 128'h0;
    mem[11'b10011011000] = 128'h0;
    mem[11'b10011011001] = 128'h0;
    mem[11'b10011011010] = 128'h0;
    mem[11'b10011011011] = 128'h0;
    mem[11'b10011011100] = 128'h0;
    mem[11'b10011011101] = 128'h0;
    mem[11'b10011011110] = 128'h0;
    mem[11'b10011011111] = 128'h0;
    mem[11'b10011100000] = 128'h0;
    mem[11'b10011100001] = 128'h0;
    mem[11'b10011100010] = 128'h0;
    mem[11'b10011100011] = 128'h0;
    mem[11'b10011100100] = 128'h0;
    mem[11'b10011100101] = 128'h0;
    mem[11'b10011100110] = 128'h0;
    mem[11'b10011100111] = 128'h0;
    mem[11'b10011101000] = 128'h0;
    mem[11'b10011101001] = 128'h0;
    mem[11'b10011101010] = 128'h0;
    mem[11'b10011101011] = 128'h0;
    mem[11'b10011101100] = 128'h0;
    mem[11'b10011101101] = 128'h0;
    mem[11'b10011101110] = 128'h0;
    mem[11'b10011101111] = 128'h0;
    mem[11'b10011110000] = 128'h0;
    mem[11'b10011110001] = 128'h0;
    mem[11'b10011110010] = 128'h0;
    mem[11'b10011110011] = 128'h0;
    mem[11'b10011110100] = 128'h0;
    mem[11'b10011110101] = 128'h0;
    mem[11'b10011110110] = 128'h0;
    mem[11'b10011110111] = 128'h0;
    mem[11'b10011111000] = 128'h0;
    mem[11'b10011111001] = 128'h0;
    mem[11'b10011111010] = 128'h0;
    mem[11'b10011111011] = 128'h0;
    mem[11'b10011111100] = 128'h0;
    mem[11'b10011111101] = 128'h0;
    mem[11'b10011111110] = 128'h0;
    mem[11'b10011111111] = 128'h0;
    mem[11'b10100000000] = 128'h0;
    mem[11'b10100000001] = 128'h0;
    mem[11'b10100000010] = 128'h0;
    mem[11'b10100000011] = 128'h0;
    mem[11'b10100000100] = 128'h0;
    mem[11'b10100000101] = 128'h0;
    mem[11'b10100000110] = 128'h0;
    mem[11'b10100000111] = 128'h0;
    mem[11'b10100001000] = 128'h0;
    mem[11'b10100001001] = 128'h0;
    mem[11'b10100001010] = 128'h0;
    mem[11'b10100001011] = 128'h0;
    mem[11'b10100001100] = 128'h0;
    mem[11'b10100001101] = 128'h0;
    mem[11'b10100001110] = 128'h0;
    mem[11'b10100001111] = 128'h0;
    mem[11'b10100010000] = 128'h0;
    mem[11'b10100010001] = 128'h0;
    mem[11'b10100010010] = 128'h0;
    mem[11'b10100010011] = 128'h0;
    mem[11'b10100010100] = 128'h0;
    mem[11'b10100010101] = 128'h0;
    mem[11'b10100010110] = 128'h0;
    mem[11'b10100010111] = 128'h0;
    mem[11'b10100011000] = 128'h0;
    mem[11'b10100011001] = 128'h0;
    mem[11'b10100011010] = 128'h0;
    mem[11'b10100011011] = 128'h0;
    mem[11'b10100011100] = 128'h0;
    mem[11'b10100011101] = 128'h0;
    mem[11'b10100011110] = 128'h0;
    mem[11'b10100011111] = 128'h0;
    mem[11'b10100100000] = 128'h0;
    mem[11'b10100100001] = 128'h0;
    mem[11'b10100100010] = 128'h0;
    mem[11'b10100100011] = 128'h0;
    mem[11'b10100100100] = 128'h0;
    mem[11'b10100100101] = 128'h0;
    mem[11'b10100100110] = 128'h0;
    mem[11'b10100100111] = 128'h0;
    mem[11'b10100101000] = 128'h0;
    mem[11'b10100101001] = 128'h0;
    mem[11'b10100101010] = 128'h0;
    mem[11'b10100101011] = 128'h0;
    mem[11'b10100101100] = 128'h0;
    mem[11'b10100101101] = 128'h0;
    mem[11'b10100101110] = 128'h0;
    mem[11'b10100101111] = 128'h0;
    mem[11'b10100110000] = 128'h0;
    mem[11'b10100110001] = 128'h0;
    mem[11'b10100110010] = 128'h0;
    mem[11'b10100110011] = 128'h0;
    mem[11'b10100110100] = 128'h0;
    mem[11'b10100110101] = 128'h0;
    mem[11'b10100110110] = 128'h0;
    mem[11'b10100110111] = 128'h0;
    mem[11'b10100111000] = 128'h0;
    mem[11'b10100111001] = 128'h0;
    mem[11'b10100111010] = 128'h0;
    mem[11'b10100111011] = 128'h0;
    mem[11'b10100111100] = 128'h0;
    mem[11'b10100111101] = 128'h0;
    mem[11'b10100111110] = 128'h0;
    mem[11'b10100111111] = 128'h0;
    mem[11'b10101000000] = 128'h0;
    mem[11'b10101000001] = 128'h0;
    mem[11'b10101000010] = 128'h0;
    mem[11'b10101000011] = 128'h0;
    mem[11'b10101000100] = 128'h0;
    mem[11'b10101000101] = 128'h0;
    mem[11'b10101000110] = 128'h0;
    mem[11'b10101000111] = 128'h0;
    mem[11'b10101001000] = 128'h0;
    mem[11'b10101001001] = 128'h0;
    mem[11'b10101001010] = 128'h0;
    mem[11'b10101001011] = 128'h0;
    mem[11'b10101001100] = 128'h0;
    mem[11'b10101001101] = 128'h0;
    mem[11'b10101001110] = 128'h0;
    mem[11'b10101001111] = 128'h0;
    mem[11'b10101010000] = 128'h0;
    mem[11'b10101010001] = 128'h0;
    mem[11'b10101010010] = 128'h0;
    mem[11'b10101010011] = 128'h0;
    mem[11'b10101010100] = 128'h0;
    mem[11'b10101010101] = 128'h0;
    mem[11'b10101010110] = 128'h0;
    mem[11'b10101010111] = 128'h0;
    mem[11'b10101011000] = 128'h0;
    mem[11'b10101011001] = 128'h0;
    mem[11'b10101011010] = 128'h0;
    mem[11'b10101011011] = 128'h0;
    mem[11'b10101011100] = 128'h0;
    mem[11'b10101011101] = 128'h0;
    mem[11'b10101011110] = 128'h0;
    mem[11'b10101011111] = 128'h0;
    mem[11'b10101100000] = 128'h0;
    mem[11'b10101100001] = 128'h0;
    mem[11'b10101100010] = 128'h0;
    mem[11'b10101100011] = 128'h0;
    mem[11'b10101100100] = 128'h0;
    mem[11'b10101100101] = 128'h0;
    mem[11'b10101100110] = 128'h0;
    mem[11'b10101100111] = 128'h0;
    mem[11'b10101101000] = 128'h0;
    mem[11'b10101101001] = 128'h0;
    mem[11'b10101101010] = 128'h0;
    mem[11'b10101101011] = 128'h0;
    mem[11'b10101101100] = 128'h0;
    mem[11'b10101101101] = 128'h0;
    mem[11'b10101101110] = 128'h0;
    mem[11'b10101101111] = 128'h0;
    mem[11'b10101110000] = 128'h0;
    mem[11'b10101110001] = 128'h0;
    mem[11'b10101110010] = 128'h0;
    mem[11'b10101110011] = 128'h0;
    mem[11'b10101110100] = 128'h0;
    mem[11'b10101110101] = 128'h0;
    mem[11'b10101110110] = 128'h0;
    mem[11'b10101110111] = 128'h0;
    mem[11'b10101111000] = 128'h0;
    mem[11'b10101111001] = 128'h0;
    mem[11'b10101111010] = 128'h0;
    mem[11'b10101111011] = 128'h0;
    mem[11'b10101111100] = 128'h0;
    mem[11'b10101111101] = 128'h0;
    mem[11'b10101111110] = 128'h0;
    mem[11'b10101111111] = 128'h0;
    mem[11'b10110000000] = 128'h0;
    mem[11'b10110000001] = 128'h0;
    mem[11'b10110000010] = 128'h0;
    mem[11'b10110000011] = 128'h0;
    mem[11'b10110000100] = 128'h0;
    mem[11'b10110000101] = 128'h0;
    mem[11'b10110000110] = 128'h0;
    mem[11'b10110000111] = 128'h0;
    mem[11'b10110001000] = 128'h0;
    mem[11'b10110001001] = 128'h0;
    mem[11'b10110001010] = 128'h0;
    mem[11'b10110001011] = 128'h0;
    mem[11'b10110001100] = 128'h0;
    mem[11'b10110001101] = 128'h0;
    mem[11'b10110001110] = 128'h0;
    mem[11'b10110001111] = 128'h0;
    mem[11'b10110010000] = 128'h0;
    mem[11'b10110010001] = 128'h0;
    mem[11'b10110010010] = 128'h0;
    mem[11'b10110010011] = 128'h0;
    mem[11'b10110010100] = 128'h0;
    mem[11'b10110010101] = 128'h0;
    mem[11'b10110010110] = 128'h0;
    mem[11'b10110010111] = 128'h0;
    mem[11'b10110011000] = 128'h0;
    mem[11'b10110011001] = 128'h0;
    mem[11'b10110011010] = 128'h0;
    mem[11'b10110011011] = 128'h0;
    mem[11'b10110011100] = 128'h0;
    mem[11'b10110011101] = 128'h0;
    mem[11'b10110011110] = 128'h0;
    mem[11'b10110011111] = 128'h0;
    mem[11'b10110100000] = 128'h0;
    mem[11'b10110100001] = 128'h0;
    mem[11'b10110100010] = 128'h0;
    mem[11'b10110100011] = 128'h0;
    mem[11'b10110100100] = 128'h0;
    mem[11'b10110100101] = 128'h0;
    mem[11'b10110100110] = 128'h0;
    mem[11'b10110100111] = 128'h0;
    mem[11'b10110101000] = 128'h0;
    mem[11'b10110101001] = 128'h0;
    mem[11'b10110101010] = 128'h0;
    mem[11'b10110101011] = 128'h0;
    mem[11'b10110101100] = 128'h0;
    mem[11'b10110101101] = 128'h0;
    mem[11'b10110101110] = 128'h0;
    mem[11'b10110101111] = 128'h0;
    mem[11'b10110110000] = 128'h0;
    mem[11'b10110110001] = 128'h0;
    mem[11'b10110110010] = 128'h0;
    mem[11'b10110110011] = 128'h0;
    mem[11'b10110110100] = 128'h0;
    mem[11'b10110110101] = 128'h0;
    mem[11'b10110110110] = 128'h0;
    mem[11'b10110110111] = 128'h0;
    mem[11'b10110111000] = 128'h0;
    mem[11'b10110111001] = 128'h0;
    mem[11'b10110111010] = 128'h0;
    mem[11'b10110111011] = 128'h0;
    mem[11'b10110111100] = 128'h0;
    mem[11'b10110111101] = 128'h0;
    mem[11'b10110111110] = 128'h0;
    mem[11'b10110111111] = 128'h0;
    mem[11'b10111000000] = 128'h0;
    mem[11'b10111000001] = 128'h0;
    mem[11'b10111000010] = 128'h0;
    mem[11'b10111000011] = 128'h0;
    mem[11'b10111000100] = 128'h0;
    mem[11'b10111000101] = 128'h0;
    mem[11'b10111000110] = 128'h0;
    mem[11'b10111000111] = 128'h0;
    mem[11'b10111001000] = 128'h0;
    mem[11'b10111001001] = 128'h0;
    mem[11'b10111001010] = 128'h0;
    mem[11'b10111001011] = 128'h0;
    mem[11'b10111001100] = 128'h0;
    mem[11'b10111001101] = 128'h0;
    mem[11'b10111001110] = 128'h0;
    mem[11'b10111001111] = 128'h0;
    mem[11'b10111010000] = 128'h0;
    mem[11'b10111010001] = 128'h0;
    mem[11'b10111010010] = 128'h0;
    mem[11'b10111010011] = 128'h0;
    mem[11'b10111010100] = 128'h0;
    mem[11'b10111010101] = 128'h0;
    mem[11'b10111010110] = 128'h0;
    mem[11'b10111010111] = 128'h0;
    mem[11'b10111011000] = 128'h0;
    mem[11'b10111011001] = 128'h0;
    mem[11'b10111011010] = 128'h0;
    mem[11'b10111011011] = 128'h0;
    mem[11'b10111011100] = 128'h0;
    mem[11'b10111011101] = 128'h0;
    mem[11'b10111011110] = 128'h0;
    mem[11'b10111011111] = 128'h0;
    mem[11'b10111100000] = 128'h0;
    mem[11'b10111100001] = 128'h0;
    mem[11'b10111100010] = 128'h0;
    mem[11'b10111100011] = 128'h0;
    mem[11'b10111100100] = 128'h0;
    mem[11'b10111100101] = 128'h0;
    mem[11'b10111100110] = 128'h0;
    mem[11'b10111100111] = 128'h0;
    mem[11'b10111101000] = 128'h0;
    mem[11'b10111101001] = 128'h0;
    mem[11'b10111101010] = 128'h0;
    mem[11'b10111101011] = 128'h0;
    mem[11'b10111101100] = 128'h0;
    mem[11'b10111101101] = 128'h0;
    mem[11'b10111101110] = 128'h0;
    mem[11'b10111101111] = 128'h0;
    mem[11'b10111110000] = 128'h0;
    mem[11'b10111110001] = 128'h0;
    mem[11'b10111110010] = 128'h0;
    mem[11'b10111110011] = 128'h0;
    mem[11'b10111110100] = 128'h0;
    mem[11'b10111110101] = 128'h0;
    mem[11'b10111110110] = 128'h0;
    mem[11'b10111110111] = 128'h0;
    mem[11'b10111111000] = 128'h0;
    mem[11'b10111111001] = 128'h0;
    mem[11'b10111111010] = 128'h0;
    mem[11'b10111111011] = 128'h0;
    mem[11'b10111111100] = 128'h0;
    mem[11'b10111111101] = 128'h0;
    mem[11'b10111111110] = 128'h0;
    mem[11'b10111111111] = 128'h0;
    mem[11'b11000000000] = 128'h0;
    mem[11'b11000000001] = 128'h0;
    mem[11'b11000000010] = 128'h0;
    mem[11'b11000000011] = 128'h0;
    mem[11'b11000000100] = 128'h0;
    mem[11'b11000000101] = 128'h0;
    mem[11'b11000000110] = 128'h0;
    mem[11'b11000000111] = 128'h0;
    mem[11'b11000001000] = 128'h0;
    mem[11'b11000001001] = 128'h0;
    mem[11'b11000001010] = 128'h0;
    mem[11'b11000001011] = 128'h0;
    mem[11'b11000001100] = 128'h0;
    mem[11'b11000001101] = 128'h0;
    mem[11'b11000001110] = 128'h0;
    mem[11'b11000001111] = 128'h0;
    mem[11'b11000010000] = 128'h0;
    mem[11'b11000010001] = 128'h0;
    mem[11'b11000010010] = 128'h0;
    mem[11'b11000010011] = 128'h0;
    mem[11'b11000010100] = 128'h0;
    mem[11'b11000010101] = 128'h0;
    mem[11'b11000010110] = 128'h0;
    mem[11'b11000010111] = 128'h0;
    mem[11'b11000011000] = 128'h0;
    mem[11'b11000011001] = 128'h0;
    mem[11'b11000011010] = 128'h0;
    mem[11'b11000011011] = 128'h0;
    mem[11'b11000011100] = 128'h0;
    mem[11'b11000011101] = 128'h0;
    mem[11'b11000011110] = 128'h0;
    mem[11'b11000011111] = 128'h0;
    mem[11'b11000100000] = 128'h0;
    mem[11'b11000100001] = 128'h0;
    mem[11'b11000100010] = 128'h0;
    mem[11'b11000100011] = 128'h0;
    mem[11'b11000100100] = 128'h0;
    mem[11'b11000100101] = 128'h0;
    mem[11'b11000100110] = 128'h0;
    mem[11'b11000100111] = 128'h0;
    mem[11'b11000101000] = 128'h0;
    mem[11'b11000101001] = 128'h0;
    mem[11'b11000101010] = 128'h0;
    mem[11'b11000101011] = 128'h0;
    mem[11'b11000101100] = 128'h0;
    mem[11'b11000101101] = 128'h0;
    mem[11'b11000101110] = 128'h0;
    mem[11'b11000101111] = 128'h0;
    mem[11'b11000110000] = 128'h0;
    mem[11'b11000110001] = 128'h0;
    mem[11'b11000110010] = 128'h0;
    mem[11'b11000110011] = 128'h0;
    mem[11'b11000110100] = 128'h0;
    mem[11'b11000110101] = 128'h0;
    mem[11'b11000110110] = 128'h0;
    mem[11'b11000110111] = 128'h0;
    mem[11'b11000111000] = 128'h0;
    mem[11'b11000111001] = 128'h0;
    mem[11'b11000111010] = 128'h0;
    mem[11'b11000111011] = 128'h0;
    mem[11'b11000111100] = 128'h0;
    mem[11'b11000111101] = 128'h0;
    mem[11'b11000111110] = 128'h0;
    mem[11'b11000111111] = 128'h0;
    mem[11'b11001000000] = 128'h0;
    mem[11'b11001000001] = 128'h0;
    mem[11'b11001000010] = 128'h0;
    mem[11'b11001000011] = 128'h0;
    mem[11'b11001000100] = 128'h0;
    mem[11'b11001000101] = 128'h0;
    mem[11'b11001000110] = 128'h0;
    mem[11'b11001000111] = 128'h0;
    mem[11'b11001001000] = 128'h0;
    mem[11'b11001001001] = 128'h0;
    mem[11'b11001001010] = 128'h0;
    mem[11'b11001001011] = 128'h0;
    mem[11'b11001001100] = 128'h0;
    mem[11'b11001001101] = 128'h0;
    mem[11'b11001001110] = 128'h0;
    mem[11'b11001001111] = 128'h0;
    mem[11'b11001010000] = 128'h0;
    mem[11'b11001010001] = 128'h0;
    mem[11'b11001010010] = 128'h0;
    mem[11'b11001010011] = 128'h0;
    mem[11'b11001010100] = 128'h0;
    mem[11'b11001010101] = 128'h0;
    mem[11'b11001010110] = 128'h0;
    mem[11'b11001010111] = 128'h0;
    mem[11'b11001011000] = 128'h0;
    mem[11'b11001011001] = 128'h0;
    mem[11'b11001011010] = 128'h0;
    mem[11'b11001011011] = 128'h0;
    mem[11'b11001011100] = 128'h0;
    mem[11'b11001011101] = 128'h0;
    mem[11'b11001011110] = 128'h0;
    mem[11'b11001011111] = 128'h0;
    mem[11'b11001100000] = 128'h0;
    mem[11'b11001100001] = 128'h0;
    mem[11'b11001100010] = 128'h0;
    mem[11'b11001100011] = 128'h0;
    mem[11'b11001100100] = 128'h0;
    mem[11'b11001100101] = 128'h0;
    mem[11'b11001100110] = 128'h0;
    mem[11'b11001100111] = 128'h0;
    mem[11'b11001101000] = 128'h0;
    mem[11'b11001101001] = 128'h0;
    mem[11'b11001101010] = 128'h0;
    mem[11'b11001101011] = 128'h0;
    mem[11'b11001101100] = 128'h0;
    mem[11'b11001101101] = 128'h0;
    mem[11'b11001101110] = 128'h0;
    mem[11'b11001101111] = 128'h0;
    mem[11'b11001110000] = 128'h0;
    mem[11'b11001110001] = 128'h0;
    mem[11'b11001110010] = 128'h0;
    mem[11'b11001110011] = 128'h0;
    mem[11'b11001110100] = 128'h0;
    mem[11'b11001110101] = 128'h0;
    mem[11'b11001110110] = 128'h0;
    mem[11'b11001110111] = 128'h0;
    mem[11'b11001111000] = 128'h0;
    mem[11'b11001111001] = 128'h0;
    mem[11'b11001111010] = 128'h0;
    mem[11'b11001111011] = 128'h0;
    mem[11'b11001111100] = 128'h0;
    mem[11'b11001111101] = 128'h0;
    mem[11'b11001111110] = 128'h0;
    mem[11'b11001111111] = 128'h0;
    mem[11'b11010000000] = 128'h0;
    mem[11'b11010000001] = 128'h0;
    mem[11'b11010000010] = 128'h0;
    mem[11'b11010000011] = 128'h0;
    mem[11'b11010000100] = 128'h0;
    mem[11'b11010000101] = 128'h0;
    mem[11'b11010000110] = 128'h0;
    mem[11'b11010000111] = 128'h0;
    mem[11'b11010001000] = 128'h0;
    mem[11'b11010001001] = 128'h0;
    mem[11'b11010001010] = 128'h0;
    mem[11'b11010001011] = 128'h0;
    mem[11'b11010001100] = 128'h0;
    mem[11'b11010001101] = 128'h0;
    mem[11'b11010001110] = 128'h0;
    mem[11'b11010001111] = 128'h0;
    mem[11'b11010010000] = 128'h0;
    mem[11'b11010010001] = 128'h0;
    mem[11'b11010010010] = 128'h0;
    mem[11'b11010010011] = 128'h0;
    mem[11'b11010010100] = 128'h0;
    mem[11'b11010010101] = 128'h0;
    mem[11'b11010010110] = 128'h0;
    mem[11'b11010010111] = 128'h0;
    mem[11'b11010011000] = 128'h0;
    mem[11'b11010011001] = 128'h0;
    mem[11'b11010011010] = 128'h0;
    mem[11'b11010011011] = 128'h0;
    mem[11'b11010011100] = 128'h0;
    mem[11'b11010011101] = 128'h0;
    mem[11'b11010011110] = 128'h0;
    mem[11'b11010011111] = 128'h0;
    mem[11'b11010100000] = 128'h0;
    mem[11'b11010100001] = 128'h0;
    mem[11'b11010100010] = 128'h0;
    mem[11'b11010100011] = 128'h0;
    mem[11'b11010100100] = 128'h0;
    mem[11'b11010100101] = 128'h0;
    mem[11'b11010100110] = 128'h0;
    mem[11'b11010100111] = 128'h0;
    mem[11'b11010101000] = 128'h0;
    mem[11'b11010101001] = 128'h0;
    mem[11'b11010101010] = 128'h0;
    mem[11'b11010101011] = 128'h0;
    mem[11'b11010101100] = 128'h0;
    mem[11'b11010101101] = 128'h0;
    mem[11'b11010101110] = 128'h0;
    mem[11'b11010101111] = 128'h0;
    mem[11'b11010110000] = 128'h0;
    mem[11'b11010110001] = 128'h0;
    mem[11'b11010110010] = 128'h0;
    mem[11'b11010110011] = 128'h0;
    mem[11'b11010110100] = 128'h0;
    mem[11'b11010110101] = 128'h0;
    mem[11'b11010110110] = 128'h0;
    mem[11'b11010110111] = 128'h0;
    mem[11'b11010111000] = 128'h0;
    mem[11'b11010111001] = 128'h0;
    mem[11'b11010111010] = 128'h0;
    mem[11'b11010111011] = 128'h0;
    mem[11'b11010111100] = 128'h0;
    mem[11'b11010111101] = 128'h0;
    mem[11'b11010111110] = 128'h0;
    mem[11'b11010111111] = 128'h0;
    mem[11'b11011000000] = 128'h0;
    mem[11'b11011000001] = 128'h0;
    mem[11'b11011000010] = 128'h0;
    mem[11'b11011000011] = 128'h0;
    mem[11'b11011000100] = 128'h0;
    mem[11'b11011000101] = 128'h0;
    mem[11'b11011000110] = 128'h0;
    mem[11'b11011000111] = 128'h0;
    mem[11'b11011001000] = 128'h0;
    mem[11'b11011001001] = 128'h0;
    mem[11'b11011001010] = 128'h0;
    mem[11'b11011001011] = 128'h0;
    mem[11'b11011001100] = 128'h0;
    mem[11'b11011001101] = 128'h0;
    mem[11'b11011001110] = 128'h0;
    mem[11'b11011001111] = 128'h0;
    mem[11'b11011010000] = 128'h0;
    mem[11'b11011010001] = 128'h0;
    mem[11'b11011010010] = 128'h0;
    mem[11'b11011010011] = 128'h0;
    mem[11'b11011010100] = 128'h0;
    mem[11'b11011010101] = 128'h0;
    mem[11'b11011010110] = 128'h0;
    mem[11'b11011010111] = 128'h0;
    mem[11'b11011011000] = 128'h0;
    mem[11'b11011011001] = 128'h0;
    mem[11'b11011011010] = 128'h0;
    mem[11'b11011011011] = 128'h0;
    mem[11'b11011011100] = 128'h0;
    mem[11'b11011011101] = 128'h0;
    mem[11'b11011011110] = 128'h0;
    mem[11'b11011011111] = 128'h0;
    mem[11'b11011100000] = 128'h0;
    mem[11'b11011100001] = 128'h0;
    mem[11'b11011100010] = 128'h0;
    mem[11'b11011100011] = 128'h0;
    mem[11'b11011100100] = 128'h0;
    mem[11'b11011100101] = 128'h0;
    mem[11'b11011100110] = 128'h0;
    mem[11'b11011100111] = 128'h0;
    mem[11'b11011101000] = 128'h0;
    mem[11'b11011101001] = 128'h0;
    mem[11'b11011101010] = 128'h0;
    mem[11'b11011101011] = 128'h0;
    mem[11'b11011101100] = 128'h0;
    mem[11'b11011101101] = 128'h0;
    mem[11'b11011101110] = 128'h0;
    mem[11'b11011101111] = 128'h0;
    mem[11'b11011110000] = 128'h0;
    mem[11'b11011110001] = 128'h0;
    mem[11'b11011110010] = 128'h0;
    mem[11'b11011110011] = 128'h0;
    mem[11'b11011110100] = 128'h0;
    mem[11'b11011110101] = 128'h0;
    mem[11'b11011110110] = 128'h0;
    mem[11'b11011110111] = 128'h0;
    mem[11'b11011111000] = 128'h0;
    mem[11'b11011111001] = 128'h0;
    mem[11'b11011111010] = 128'h0;
    mem[11'b11011111011] = 128'h0;
    mem[11'b11011111100] = 128'h0;
    mem[11'b11011111101] = 128'h0;
    mem[11'b11011111110] = 128'h0;
    mem[11'b11011111111] = 128'h0;
    mem[11'b11100000000] = 128'h0;
    mem[11'b11100000001] = 128'h0;
    mem[11'b11100000010] = 128'h0;
    mem[11'b11100000011] = 128'h0;
    mem[11'b11100000100] = 128'h0;
    mem[11'b11100000101] = 128'h0;
    mem[11'b11100000110] = 128'h0;
    mem[11'b11100000111] = 128'h0;
    mem[11'b11100001000] = 128'h0;
    mem[11'b11100001001] = 128'h0;
    mem[11'b11100001010] = 128'h0;
    mem[11'b11100001011] = 128'h0;
    mem[11'b11100001100] = 128'h0;
    mem[11'b11100001101] = 128'h0;
    mem[11'b11100001110] = 128'h0;
    mem[11'b11100001111] = 128'h0;
    mem[11'b11100010000] = 128'h0;
    mem[11'b11100010001] = 128'h0;
    mem[11'b11100010010] = 128'h0;
    mem[11'b11100010011] = 128'h0;
    mem[11'b11100010100] = 128'h0;
    mem[11'b11100010101] = 128'h0;
    mem[11'b11100010110] = 128'h0;
    mem[11'b11100010111] = 128'h0;
    mem[11'b11100011000] = 128'h0;
    mem[11'b11100011001] = 128'h0;
    mem[11'b11100011010] = 128'h0;
    mem[11'b11100011011] = 128'h0;
    mem[11'b11100011100] = 128'h0;
    mem[11'b11100011101] = 128'h0;
    mem[11'b11100011110] = 128'h0;
    mem[11'b11100011111] = 128'h0;
    mem[11'b11100100000] = 128'h0;
    mem[11'b11100100001] = 128'h0;
    mem[11'b11100100010] = 128'h0;
    mem[11'b11100100011] = 128'h0;
    mem[11'b11100100100] = 128'h0;
    mem[11'b11100100101] = 128'h0;
    mem[11'b11100100110] = 128'h0;
    mem[11'b11100100111] = 128'h0;
    mem[11'b11100101000] = 128'h0;
    mem[11'b11100101001] = 128'h0;
    mem[11'b11100101010] = 128'h0;
    mem[11'b11100101011] = 128'h0;
    mem[11'b11100101100] = 128'h0;
    mem[11'b11100101101] = 128'h0;
    mem[11'b11100101110] = 128'h0;
    mem[11'b11100101111] = 128'h0;
    mem[11'b11100110000] = 128'h0;
    mem[11'b11100110001] = 128'h0;
    mem[11'b11100110010] = 128'h0;
    mem[11'b11100110011] = 128'h0;
    mem[11'b11100110100] = 128'h0;
    mem[11'b11100110101] = 128'h0;
    mem[11'b11100110110] = 128'h0;
    mem[11'b11100110111] = 128'h0;
    mem[11'b11100111000] = 128'h0;
    mem[11'b11100111001] = 128'h0;
    mem[11'b11100111010] = 128'h0;
    mem[11'b11100111011] = 128'h0;
    mem[11'b11100111100] = 128'h0;
    mem[11'b11100111101] = 128'h0;
    mem[11'b11100111110] = 128'h0;
    mem[11'b11100111111] = 128'h0;
    mem[11'b11101000000] = 128'h0;
    mem[11'b11101000001] = 128'h0;
    mem[11'b11101000010] = 128'h0;
    mem[11'b11101000011] = 128'h0;
    mem[11'b11101000100] = 128'h0;
    mem[11'b11101000101] = 128'h0;
    mem[11'b11101000110] = 128'h0;
    mem[11'b11101000111] = 128'h0;
    mem[11'b11101001000] = 128'h0;
    mem[11'b11101001001] = 128'h0;
    mem[11'b11101001010] = 128'h0;
    mem[11'b11101001011] = 128'h0;
    mem[11'b11101001100] = 128'h0;
    mem[11'b11101001101] = 128'h0;
    mem[11'b11101001110] = 128'h0;
    mem[11'b11101001111] = 128'h0;
    mem[11'b11101010000] = 128'h0;
    mem[11'b11101010001] = 128'h0;
    mem[11'b11101010010] = 128'h0;
    mem[11'b11101010011] = 128'h0;
    mem[11'b11101010100] = 128'h0;
    mem[11'b11101010101] = 128'h0;
    mem[11'b11101010110] = 128'h0;
    mem[11'b11101010111] = 128'h0;
    mem[11'b11101011000] = 128'h0;
    mem[11'b11101011001] = 128'h0;
    mem[11'b11101011010] = 128'h0;
    mem[11'b11101011011] = 128'h0;
    mem[11'b11101011100] = 128'h0;
    mem[11'b11101011101] = 128'h0;
    mem[11'b11101011110] = 128'h0;
    mem[11'b11101011111] = 128'h0;
    mem[11'b11101100000] = 128'h0;
    mem[11'b11101100001] = 128'h0;
    mem[11'b11101100010] = 128'h0;
    mem[11'b11101100011] = 128'h0;
    mem[11'b11101100100] = 128'h0;
    mem[11'b11101100101] = 128'h0;
    mem[11'b11101100110] = 128'h0;
    mem[11'b11101100111] = 128'h0;
    mem[11'b11101101000] = 128'h0;
    mem[11'b11101101001] = 128'h0;
    mem[11'b11101101010] = 128'h0;
    mem[11'b11101101011] = 128'h0;
    mem[11'b11101101100] = 128'h0;
    mem[11'b11101101101] = 128'h0;
    mem[11'b11101101110] = 128'h0;
    mem[11'b11101101111] = 128'h0;
    mem[11'b11101110000] = 128'h0;
    mem[11'b11101110001] = 128'h0;
    mem[11'b11101110010] = 128'h0;
    mem[11'b11101110011] = 128'h0;
    mem[11'b11101110100] = 128'h0;
    mem[11'b11101110101] = 128'h0;
    mem[11'b11101110110] = 128'h0;
    mem[11'b11101110111] = 128'h0;
    mem[11'b11101111000] = 128'h0;
    mem[11'b11101111001] = 128'h0;
    mem[11'b11101111010] = 128'h0;
    mem[11'b11101111011] = 128'h0;
    mem[11'b11101111100] = 128'h0;
    mem[11'b11101111101] = 128'h0;
    mem[11'b11101111110] = 128'h0;
    mem[11'b11101111111] = 128'h0;
    mem[11'b11110000000] = 128'h0;
    mem[11'b11110000001] = 128'h0;
    mem[11'b11110000010] = 128'h0;
    mem[11'b11110000011] = 128'h0;
    mem[11'b11110000100] = 128'h0;
    mem[11'b11110000101] = 128'h0;
    mem[11'b11110000110] = 128'h0;
    mem[11'b11110000111] = 128'h0;
    mem[11'b11110001000] = 128'h0;
    mem[11'b11110001001] = 128'h0;
    mem[11'b11110001010] = 128'h0;
    mem[11'b11110001011] = 128'h0;
    mem[11'b11110001100] = 128'h0;
    mem[11'b11110001101] = 128'h0;
    mem[11'b11110001110] = 128'h0;
    mem[11'b11110001111] = 128'h0;
    mem[11'b11110010000] = 128'h0;
    mem[11'b11110010001] = 128'h0;
    mem[11'b11110010010] = 128'h0;
    mem[11'b11110010011] = 128'h0;
    mem[11'b11110010100] = 128'h0;
    mem[11'b11110010101] = 128'h0;
    mem[11'b11110010110] = 128'h0;
    mem[11'b11110010111] = 128'h0;
    mem[11'b11110011000] = 128'h0;
    mem[11'b11110011001] = 128'h0;
    mem[11'b11110011010] = 128'h0;
    mem[11'b11110011011] = 128'h0;
    mem[11'b11110011100] = 128'h0;
    mem[11'b11110011101] = 128'h0;
    mem[11'b11110011110] = 128'h0;
    mem[11'b11110011111] = 128'h0;
    mem[11'b11110100000] = 128'h0;
    mem[11'b11110100001] = 128'h0;
    mem[11'b11110100010] = 128'h0;
    mem[11'b11110100011] = 128'h0;
    mem[11'b11110100100] = 128'h0;
    mem[11'b11110100101] = 128'h0;
    mem[11'b11110100110] = 128'h0;
    mem[11'b11110100111] = 128'h0;
    mem[11'b11110101000] = 128'h0;
    mem[11'b11110101001] = 128'h0;
    mem[11'b11110101010] = 128'h0;
    mem[11'b11110101011] = 128'h0;
    mem[11'b11110101100] = 128'h0;
    mem[11'b11110101101] = 128'h0;
    mem[11'b11110101110] = 128'h0;
    mem[11'b11110101111] = 128'h0;
    mem[11'b11110110000] = 128'h0;
    mem[11'b11110110001] = 128'h0;
    mem[11'b11110110010] = 128'h0;
    mem[11'b11110110011] = 128'h0;
    mem[11'b11110110100] = 128'h0;
    mem[11'b11110110101] = 128'h0;
    mem[11'b11110110110] = 128'h0;
    mem[11'b11110110111] = 128'h0;
    mem[11'b11110111000] = 128'h0;
    mem[11'b11110111001] = 128'h0;
    mem[11'b11110111010] = 128'h0;
    mem[11'b11110111011] = 128'h0;
    mem[11'b11110111100] = 128'h0;
    mem[11'b11110111101] = 128'h0;
    mem[11'b11110111110] = 128'h0;
    mem[11'b11110111111] = 128'h0;
    mem[11'b11111000000] = 128'h0;
    mem[11'b11111000001] = 128'h0;
    mem[11'b11111000010] = 128'h0;
    mem[11'b11111000011] = 128'h0;
    mem[11'b11111000100] = 128'h0;
    mem[11'b11111000101] = 128'h0;
    mem[11'b11111000110] = 128'h0;
    mem[11'b11111000111] = 128'h0;
    mem[11'b11111001000] = 128'h0;
    mem[11'b11111001001] = 128'h0;
    mem[11'b11111001010] = 128'h0;
    mem[11'b11111001011] = 128'h0;
    mem[11'b11111001100] = 128'h0;
    mem[11'b11111001101] = 128'h0;
    mem[11'b11111001110] = 128'h0;
    mem[11'b11111001111] = 128'h0;
    mem[11'b11111010000] = 128'h0;
    mem[11'b11111010001] = 128'h0;
    mem[11'b11111010010] = 128'h0;
    mem[11'b11111010011] = 128'h0;
    mem[11'b11111010100] = 128'h0;
    mem[11'b11111010101] = 128'h0;
    mem[11'b11111010110] = 128'h0;
    mem[11'b11111010111] = 128'h0;
    mem[11'b11111011000] = 128'h0;
    mem[11'b11111011001] = 128'h0;
    mem[11'b11111011010] = 128'h0;
    mem[11'b11111011011] = 128'h0;
    mem[11'b11111011100] = 128'h0;
    mem[11'b11111011101] = 128'h0;
    mem[11'b11111011110] = 128'h0;
    mem[11'b11111011111] = 128'h0;
    mem[11'b11111100000] = 128'h0;
    mem[11'b11111100001] = 128'h0;
    mem[11'b11111100010] = 128'h0;
    mem[11'b11111100011] = 128'h0;
    mem[11'b11111100100] = 128'h0;
    mem[11'b11111100101] = 128'h0;
    mem[11'b11111100110] = 128'h0;
    mem[11'b11111100111] = 128'h0;
    mem[11'b11111101000] = 128'h0;
    mem[11'b11111101001] = 128'h0;
    mem[11'b11111101010] = 128'h0;
    mem[11'b11111101011] = 128'h0;
    mem[11'b11111101100] = 128'h0;
    mem[11'b11111101101] = 128'h0;
    mem[11'b11111101110] = 128'h0;
    mem[11'b11111101111] = 128'h0;
    mem[11'b11111110000] = 128'h0;
    mem[11'b11111110001] = 128'h0;
    mem[11'b11111110010] = 128'h0;
    mem[11'b11111110011] = 128'h0;
    mem[11'b11111110100] = 128'h0;
    mem[11'b11111110101] = 128'h0;
    mem[11'b11111110110] = 128'h0;
    mem[11'b11111110111] = 128'h0;
    mem[11'b11111111000] = 128'h0;
    mem[11'b11111111001] = 128'h0;
    mem[11'b11111111010] = 128'h0;
    mem[11'b11111111011] = 128'h0;
    mem[11'b11111111100] = 128'h0;
    mem[11'b11111111101] = 128'h0;
    mem[11'b11111111110] = 128'h0;
    mem[11'b11111111111] = 128'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // top$risk$symbols$way_0


module top$risk$symbols$way_1(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [127:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [127:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[127:0] mem[2047:0];
    
    initial begin
    mem[11'b0] = 128'h0;
    mem[11'b1] = 128'h0;
    mem[11'b10] = 128'h0;
    mem[11'b11] = 128'h0;
    mem[11'b100] = 128'h0;
    mem[11'b101] = 128'h0;
    mem[11'b110] = 128'h0;
    mem[11'b111] = 128'h0;
    mem[11'b1000] = 128'h0;
    mem[11'b1001] = 128'h0;
    mem[11'b1010] = 128'h0;
    mem[11'b1011] = 128'h0;
    mem[11'b1100] = 128'h0;
    mem[11'b1101] = 128'h0;
    mem[11'b1110] = 128'h0;
    mem[11'b1111] = 128'h0;
    mem[11'b10000] = 128'h0;
    mem[11'b10001] = 128'h0;
    mem[11'b10010] = 128'h0;
    mem[11'b10011] = 128'h0;
    mem[11'b10100] = 128'h0;
    mem[11'b10101] = 128'h0;
    mem[11'b10110] = 128'h0;
    mem[11'b10111] = 128'h0;
    mem[11'b11000] = 128'h0;
    mem[11'b11001] = 128'h0;
    mem[11'b11010] = 128'h0;
    mem[11'b11011] = 128'h0;
    mem[11'b11100] = 128'h0;
    mem[11'b11101] = 128'h0;
    mem[11'b11110] = 128'h0;
    mem[11'b11111] = 128'h0;
    mem[11'b100000] = 128'h0;
    mem[11'b100001] = 128'h0;
    mem[11'b100010] = 128'h0;
    mem[11'b100011] = 128'h0;
    mem[11'b100100] = 128'h0;
    mem[11'b100101] = 128'h0;
    mem[11'b100110] = 128'h0;
    mem[11'b100111] = 128'h0;
    mem[11'b101000] = 128'h0;
    mem[11'b101001] = 128'h0;
    mem[11'b101010] = 128'h0;
    mem[11'b101011] = 128'h0;
    mem[11'b101100] = 128'h0;
    mem[11'b101101] = 128'h0;
    mem[11'b101110] = 128'h0;
    mem[11'b101111] = 128'h0;
    mem[11'b110000] = 128'h0;
    mem[11'b110001] = 128'h0;
    mem[11'b110010] = 128'h0;
    mem[11'b110011] = 128'h0;
    mem[11'b110100] = 128'h0;
    mem[11'b110101] = 128'h0;
    mem[11'b110110] = 128'h0;
    mem[11'b110111] = 128'h0;
    mem[11'b111000] = 128'h0;
    mem[11'b111001] = 128'h0;
    mem[11'b111010] = 128'h0;
    mem[11'b111011] = 128'h0;
    mem[11'b111100] = 128'h0;
    mem[11'b111101] = 128'h0;
    mem[11'b111110] = 128'h0;
    mem[11'b111111] = 128'h0;
    mem[11'b1000000] = 128'h0;
    mem[11'b1000001] = 128'h0;
    mem[11'b1000010] = 128'h0;
    mem[11'b1000011] = 128'h0;
    mem[11'b1000100] = 128'h0;
    mem[11'b1000101] = 128'h0;
    mem[11'b1000110] = 128'h0;
    mem[11'b1000111] = 128'h0;
    mem[11'b1001000] = 128'h0;
    mem[11'b1001001] = 128'h0;
    mem[11'b1001010] = 128'h0;
    mem[11'b1001011] = 128'h0;
    mem[11'b1001100] = 128'h0;
    mem[11'b1001101] = 128'h0;
    mem[11'b1001110] = 128'h0;
    mem[11'b1001111] = 128'h0;
    mem[11'b1010000] = 128'h0;
    mem[11'b1010001] = 128'h0;
    mem[11'b1010010] = 128'h0;
    mem[11'b1010011] = 128'h0;
    mem[11'b1010100] = 128'h0;
    mem[11'b1010101] = 128'h0;
    mem[11'b1010110] = 128'h0;
    mem[11'b1010111] = 128'h0;
    mem[11'b1011000] = 128'h0;
    mem[11'b1011001] = 128'h0;
    mem[11'b1011010] = 128'h0;
    mem[11'b1011011] = 128'h0;
    mem[11'b1011100] = 128'h0;
    mem[11'b1011101] = 128'h0;
    mem[11'b1011110] = 128'h0;
    mem[11'b1011111] = 128'h0;
    mem[11'b1100000] = 128'h0;
    mem[11'b1100001] = 128'h0;
    mem[11'b1100010] = 128'h0;
    mem[11'b1100011] = 128'h0;
    mem[11'b1100100] = 128'h0;
    mem[11'b1100101] = 128'h0;
    mem[11'b1100110] = 128'h0;
    mem[11'b1100111] = 128'h0;
    mem[11'b1101000] = 128'h0;
    mem[11'b1101001] = 128'h0;
    mem[11'b1101010] = 128'h0;
    mem[11'b1101011] = 128'h0;
    mem[11'b1101100] = 128'h0;
    mem[11'b1101101] = 128'h0;
    mem[11'b1101110] = 128'h0;
    mem[11'b1101111] = 128'h0;
    mem[11'b1110000] = 128'h0;
    mem[11'b1110001] = 128'h0;
    mem[11'b1110010] = 128'h0;
    mem[11'b1110011] = 128'h0;
    mem[11'b1110100] = 128'h0;
    mem[11'b1110101] = 128'h0;
    mem[11'b1110110] = 128'h0;
    mem[11'b1110111] = 128'h0;
    mem[11'b1111000] = 128'h0;
    mem[11'b1111001] = 128'h0;
    mem[11'b1111010] = 128'h0;
    mem[11'b1111011] = 128'h0;
    mem[11'b1111100] = 128'h0;
    mem[11'b1111101] = 128'h0;
    mem[11'b1111110] = 128'h0;
    mem[11'b1111111] = 128'h0;
    mem[11'b10000000] = 128'h0;
    mem[11'b10000001] = 128'h0;
    mem[11'b10000010] = 128'h0;
    mem[11'b10000011] = 128'h0;
    mem[11'b10000100] = 128'h0;
    mem[11'b10000101] = 128'h0;
    mem[11'b10000110] = 128'h0;
    mem[11'b10000111] = 128'h0;
    mem[11'b10001000] = 128'h0;
    mem[11'b10001001] = 128'h0;
    mem[11'b10001010] = 128'h0;
    mem[11'b10001011] = 128'h0;
    mem[11'b10001100] = 128'h0;
    mem[11'b10001101] = 128'h0;
    mem[11'b10001110] = 128'h0;
    mem[11'b10001111] = 128'h0;
    mem[11'b10010000] = 128'h0;
    mem[11'b10010001] = 128'h0;
    mem[11'b10010010] = 128'h0;
    mem[11'b10010011] = 128'h0;
    mem[11'b10010100] = 128'h0;
    mem[11'b10010101] = 128'h0;
    mem[11'b10010110] = 128'h0;
    mem[11'b10010111] = 128'h0;
    mem[11'b10011000] = 128'h0;
    mem[11'b10011001] = 128'h0;
    mem[11'b10011010] = 128'h0;
    mem[11'b10011011] = 128'h0;
    mem[11'b10011100] = 128'h0;
    mem[11'b10011101] = 128'h0;
    mem[11'b10011110] = 128'h0;
    mem[11'b10011111] = 128'h0;
    mem[11'b10100000] = 128'h0;
    mem[11'b10100001] = 128'h0;
    mem[11'b10100010] = 128'h0;
    mem[11'b10100011] = 128'h0;
    mem[11'b10100100] = 128'h0;
    mem[11'b10100101] = 128'h0;
    mem[11'b10100110] = 128'h0;
    mem[11'b10100111] = 128'h0;
    mem[11'b10101000] = 128'h0;
    mem[11'b10101001] = 128'h0;
    mem[11'b10101010] = 128'h0;
    mem[11'b10101011] = 128'h0;
    mem[11'b10101100] = 128'h0;
    mem[11'b10101101] = 128'h0;
    mem[11'b10101110] = 128'h0;
    mem[11'b10101111] = 128'h0;
    mem[11'b10110000] = 128'h0;
    mem[11'b10110001] = 128'h0;
    mem[11'b10110010] = 128'h0;
    mem[11'b10110011] = 128'h0;
    mem[11'b10110100] = 128'h0;
    mem[11'b10110101] = 128'h0;
    mem[11'b10110110] = 128'h0;
    mem[11'b10110111] = 128'h0;
    mem[11'b10111000] = 128'h0;
    mem[11'b10111001] = 128'h0;
    mem[11'b10111010] = 128'h0;
    mem[11'b10111011] = 128'h0;
    mem[11'b10111100] = 128'h0;
    mem[11'b10111101] = 128'h0;
    mem[11'b10111110] = 128'h0;
    mem[11'b10111111] = 128'h0;
    mem[11'b11000000] = 128'h0;
    mem[11'b11000001] = 128'h0;
    mem[11'b11000010] = 128'h0;
    mem[11'b11000011] = 128'h0;
    mem[11'b11000100] = 128'h0;
    mem[11'b11000101] = 128'h0;
    mem[11'b11000110] = 128'h0;
    mem[11'b11000111] = 128'h0;
    mem[11'b11001000] = 128'h0;
    mem[11'b11001001] = 128'h0;
    mem[11'b11001010] = 128'h0;
    mem[11'b11001011] = 128'h0;
    mem[11'b11001100] = 128'h0;
    mem[11'b11001101] = 128'h0;
    mem[11'b11001110] = 128'h0;
    mem[11'b11001111] = 128'h0;
    mem[11'b11010000] = 128'h0;
    mem[11'b11010001] = 128'h0;
    mem[11'b11010010] = 128'h0;
    mem[11'b11010011] = 128'h0;
    mem[11'b11010100] = 128'h0;
    mem[11'b11010101] = 128'h0;
    mem[11'b11010110] = 128'h0;
    mem[11'b11010111] = 128'h0;
    mem[11'b11011000] = 128'h0;
    mem[11'b11011001] = 128'h0;
    mem[11'b11011010] = 128'h0;
    mem[11'b11011011] = 128'h0;
    mem[11'b11011100] = 128'h0;
    mem[11'b11011101] = 128'h0;
    mem[11'b11011110] = 128'h0;
    mem[11'b11011111] = 128'h0;
    mem[11'b11100000] = 128'h0;
    mem[11'b11100001] = 128'h0;
    mem[11'b11100010] = 128'h0;
    mem[11'b11100011] = 128'h0;
    mem[11'b11100100] = 128'h0;
    mem[11'b11100101] = 128'h0;
    mem[11'b11100110] = 128'h0;
    mem[11'b11100111] = 128'h0;
    mem[11'b11101000] = 128'h0;
    mem[11'b11101001] = 128'h0;
    mem[11'b11101010] = 128'h0;
    mem[11'b11101011] = 128'h0;
    mem[11'b11101100] = 128'h0;
    mem[11'b11101101] = 128'h0;
    mem[11'b11101110] = 128'h0;
    mem[11'b11101111] = 128'h0;
    mem[11'b11110000] = 128'h0;
    mem[11'b11110001] = 128'h0;
    mem[11'b11110010] = 128'h0;
    mem[11'b11110011] = 128'h0;
    mem[11'b11110100] = 128'h0;
    mem[11'b11110101] = 128'h0;
    mem[11'b11110110] = 128'h0;
    mem[11'b11110111] = 128'h0;
    mem[11'b11111000] = 128'h0;
    mem[11'b11111001] = 128'h0;
    mem[11'b11111010] = 128'h0;
    mem[11'b11111011] = 128'h0;
    mem[11'b11111100] = 128'h0;
    mem[11'b11111101] = 128'h0;
    mem[11'b11111110] = 128'h0;
    mem[11'b11111111] = 128'h0;
    mem[11'b100000000] = 128'h0;
    mem[11'b100000001] = 128'h0;
    mem[11'b100000010] = 128'h0;
    mem[11'b100000011] = 128'h0;
    mem[11'b100000100] = 128'h0;
    mem[11'b100000101] = 128'h0;
    mem[11'b100000110] = 128'h0;
    mem[11'b100000111] = 128'h0;
    mem[11'b100001000] = 128'h0;
    mem[11'b100001001] = 128'h0;
    mem[11'b100001010] = 128'h0;
    mem[11'b100001011] = 128'h0;
    mem[11'b100001100] = 128'h0;
    mem[11'b100001101] = 128'h0;
    mem[11'b100001110] = 128'h0;
    mem[11'b100001111] = 128'h0;
    mem[11'b100010000] = 128'h0;
    mem[11'b100010001] = 128'h0;
    mem[11'b100010010] = 128'h0;
    mem[11'b100010011] = 128'h0;
    mem[11'b100010100] = 128'h0;
    mem[11'b100010101] = 128'h0;
    mem[11'b100010110] = 128'h0;
    mem[11'b100010111] = 128'h0;
    mem[11'b100011000] = 128'h0;
    mem[11'b100011001] = 128'h0;
    mem[11'b100011010] = 128'h0;
    mem[11'b100011011] = 128'h0;
    mem[11'b100011100] = 128'h0;
    mem[11'b100011101] = 128'h0;
    mem[11'b100011110] = 128'h0;
    mem[11'b100011111] = 128'h0;
    mem[11'b100100000] = 128'h0;
    mem[11'b100100001] = 128'h0;
    mem[11'b100100010] = 128'h0;
    mem[11'b100100011] = 128'h0;
    mem[11'b100100100] = 128'h0;
    mem[11'b100100101] = 128'h0;
    mem[11'b100100110] = 128'h0;
    mem[11'b100100111] = 128'h0;
    mem[11'b100101000] = 128'h0;
    mem[11'b100101001] = 128'h0;
    mem[11'b100101010] = 128'h0;
    mem[11'b100101011] = 128'h0;
    mem[11'b100101100] = 128'h0;
    mem[11'b100101101] = 128'h0;
    mem[11'b100101110] = 128'h0;
    mem[11'b100101111] = 128'h0;
    mem[11'b100110000] = 128'h0;
    mem[11'b100110001] = 128'h0;
    mem[11'b100110010] = 128'h0;
    mem[11'b100110011] = 128'h0;
    mem[11'b100110100] = 128'h0;
    mem[11'b100110101] = 128'h0;
    mem[11'b100110110] = 128'h0;
    mem[11'b100110111] = 128'h0;
    mem[11'b100111000] = 128'h0;
    mem[11'b100111001] = 128'h0;
    mem[11'b100111010] = 128'h0;
    mem[11'b100111011] = 128'h0;
    mem[11'b100111100] = 128'h0;
    mem[11'b100111101] = 128'h0;
    mem[11'b100111110] = 128'h0;
    mem[11'b100111111] = 128'h0;
    mem[11'b101000000] = 128'h0;
    mem[11'b101000001] = 128'h0;
    mem[11'b101000010] = 128'h0;
    mem[11'b101000011] = 128'h0;
    mem[11'b101000100] = 128'h0;
    mem[11'b101000101] = 128'h0;
    mem[11'b101000110] = 128'h0;
    mem[11'b101000111] = 128'h0;
    mem[11'b101001000] = 128'h0;
    mem[11'b101001001] = 128'h0;
    mem[11'b101001010] = 128'h0;
    mem[11'b101001011] = 128'h0;
    mem[11'b101001100] = 128'h0;
    mem[11'b101001101] = 128'h0;
    mem[11'b101001110] = 128'h0;
    mem[11'b101001111] = 128'h0;
    mem[11'b101010000] = 128'h0;
    mem[11'b101010001] = 128'h0;
    mem[11'b101010010] = 128'h0;
    mem[11'b101010011] = 128'h0;
    mem[11'b101010100] = 128'h0;
    mem[11'b101010101] = 128'h0;
    mem[11'b101010110] = 128'h0;
    mem[11'b101010111] = 128'h0;
    mem[11'b101011000] = 128'h0;
    mem[11'b101011001] = 128'h0;
    mem[11'b101011010] = 128'h0;
    mem[11'b101011011] = 128'h0;
    mem[11'b101011100] = 128'h0;
    mem[11'b101011101] = 128'h0;
    mem[11'b101011110] = 128'h0;
    mem[11'b101011111] = 128'h0;
    mem[11'b101100000] = 128'h0;
    mem[11'b101100001] = 128'h0;
    mem[11'b101100010] = 128'h0;
    mem[11'b101100011] = 128'h0;
    mem[11'b101100100] = 128'h0;
    mem[11'b101100101] = 128'h0;
    mem[11'b101100110] = 128'h0;
    mem[11'b101100111] = 128'h0;
    mem[11'b101101000] = 128'h0;
    mem[11'b101101001] = 128'h0;
    mem[11'b101101010] = 128'h0;
    mem[11'b101101011] = 128'h0;
    mem[11'b101101100] = 128'h0;
    mem[11'b101101101] = 128'h0;
    mem[11'b101101110] = 128'h0;
    mem[11'b101101111] = 128'h0;
    mem[11'b101110000] = 128'h0;
    mem[11'b101110001] = 128'h0;
    mem[11'b101110010] = 128'h0;
    mem[11'b101110011] = 128'h0;
    mem[11'b101110100] = 128'h0;
    mem[11'b101110101] = 128'h0;
    mem[11'b101110110] = 128'h0;
    mem[11'b101110111] = 128'h0;
    mem[11'b101111000] = 128'h0;
    mem[11'b101111001] = 128'h0;
    mem[11'b101111010] = 128'h0;
    mem[11'b101111011] = 128'h0;
    mem[11'b101111100] = 128'h0;
    mem[11'b101111101] = 128'h0;
    mem[11'b101111110] = 128'h0;
    mem[11'b101111111] = 128'h0;
    mem[11'b110000000] = 128'h0;
    mem[11'b110000001] = 128'h0;
    mem[11'b110000010] = 128'h0;
    mem[11'b110000011] = 128'h0;
    mem[11'b110000100] = 128'h0;
    mem[11'b110000101] = 128'h0;
    mem[11'b110000110] = 128'h0;
    mem[11'b110000111] = 128'h0;
    mem[11'b110001000] = 128'h0;
    mem[11'b110001001] = 128'h0;
    mem[11'b110001010] = 128'h0;
    mem[11'b110001011] = 128'h0;
    mem[11'b110001100] = 128'h0;
    mem[11'b110001101] = 128'h0;
    mem[11'b110001110] = 128'h0;
    mem[11'b110001111] = 128'h0;
    mem[11'b110010000] = 128'h0;
    mem[11'b110010001] = 128'h0;
    mem[11'b110010010] = 128'h0;
    mem[11'b110010011] = 128'h0;
    mem[11'b110010100] = 128'h0;
    mem[11'b110010101] = 128'h0;
    mem[11'b110010110] = 128'h0;
    mem[11'b110010111] = 128'h0;
    mem[11'b110011000] = 128'h0;
    mem[11'b110011001] = 128'h0;
    mem[11'b110011010] = 128'h0;
    mem[11'b110011011] = 128'h0;
    mem[11'b110011100] = 128'h0;
    mem[11'b110011101] = 128'h0;
    mem[11'b110011110] = 128'h0;
    mem[11'b110011111] = 128'h0;
    mem[11'b110100000] = 128'h0;
    mem[11'b110100001] = 128'h0;
    mem[11'b110100010] = 128'h0;
    mem[11'b110100011] = 128'h0;
    mem[11'b110100100] = 128'h0;
    mem[11'b110100101] = 128'h0;
    mem[11'b110100110] = 128'h0;
    mem[11'b110100111] = 128'h0;
    mem[11'b110101000] = 128'h0;
    mem[11'b110101001] = 128'h0;
    mem[11'b110101010] = 128'h0;
    mem[11'b110101011] = 128'h0;
    mem[11'b110101100] = 128'h0;
    mem[11'b110101101] = 128'h0;
    mem[11'b110101110] = 128'h0;
    mem[11'b110101111] = 128'h0;
    mem[11'b110110000] = 128'h0;
    mem[11'b110110001] = 128'h0;
    mem[11'b110110010] = 128'h0;
    mem[11'b110110011] = 128'h0;
    mem[11'b110110100] = 128'h0;
    mem[11'b110110101] = 128'h0;
    mem[11'b110110110] = 128'h0;
    mem[11'b110110111] = 128'h0;
    mem[11'b110111000] = 128'h0;
    mem[11'b110111001] = 128'h0;
    mem[11'b110111010] = 128'h0;
    mem[11'b110111011] = 128'h0;
    mem[11'b110111100] = 128'h0;
    mem[11'b110111101] = 128'h0;
    mem[11'b110111110] = 128'h0;
    mem[11'b110111111] = 128'h0;
    mem[11'b111000000] = 128'h0;
    mem[11'b111000001] = 128'h0;
    mem[11'b111000010] = 128'h0;
    mem[11'b111000011] = 128'h0;
    mem[11'b111000100] = 128'h0;
    mem[11'b111000101] = 128'h0;
    mem[11'b111000110] = 128'h0;
    mem[11'b111000111] = 128'h0;
    mem[11'b111001000] = 128'h0;
    mem[11'b111001001] = 128'h0;
    mem[11'b111001010] = 128'h0;
    mem[11'b111001011] = 128'h0;
    mem[11'b111001100] = 128'h0;
    mem[11'b111001101] = 128'h0;
    mem[11'b111001110] = 128'h0;
    mem[11'b111001111] = 128'h0;
    mem[11'b111010000] = 128'h0;
    mem[11'b111010001] = 128'h0;
    mem[11'b111010010] = 128'h0;
    mem[11'b111010011] = 128'h0;
    mem[11'b111010100] = 128'h0;
    mem[11'b111010101] = 128'h0;
    mem[11'b111010110] = 128'h0;
    mem[11'b111010111] = 128'h0;
    mem[11'b111011000] = 128'h0;
    mem[11'b111011001] = 128'h0;
    mem[11'b111011010] = 128'h0;
    mem[11'b111011011] = 128'h0;
    mem[11'b111011100] = 128'h0;
    mem[11'b111011101] = 128'h0;
    mem[11'b111011110] = 128'h0;
    mem[11'b111011111] = 128'h0;
    mem[11'b111100000] = 128'h0;
    mem[11'b111100001] = 128'h0;
    mem[11'b111100010] = 128'h0;
    mem[11'b111100011] = 128'h0;
    mem[11'b111100100] = 128'h0;
    mem[11'b111100101] = 128'h0;
    mem[11'b111100110] = 128'h0;
    mem[11'b111100111] = 128'h0;
    mem[11'b111101000] = 128'h0;
    mem[11'b111101001] = 128'h0;
    mem[11'b111101010] = 128'h0;
    mem[11'b111101011] = 128'h0;
    mem[11'b111101100] = 128'h0;
    mem[11'b111101101] = 128'h0;
    mem[11'b111101110] = 128'h0;
    mem[11'b111101111] = 128'h0;
    mem[11'b111110000] = 128'h0;
    mem[11'b111110001] = 128'h0;
    mem[11'b111110010] = 128'h0;
    mem[11'b111110011] = 128'h0;
    mem[11'b111110100] = 128'h0;
    mem[11'b111110101] = 128'h0;
    mem[11'b111110110] = 128'h0;
    mem[11'b111110111] = 128'h0;
    mem[11'b111111000] = 128'h0;
    mem[11'b111111001] = 128'h0;
    mem[11'b111111010] = 128'h0;
    mem[11'b111111011] = 128'h0;
    mem[11'b111111100] = 128'h0;
    mem[11'b111111101] = 128'h0;
    mem[11'b111111110] = 128'h0;
    mem[11'b111111111] = 128'h0;
    mem[11'b1000000000] = 128'h0;
    mem[11'b1000000001] = 128'h0;
    mem[11'b1000000010] = 128'h0;
    mem[11'b1000000011] = 128'h0;
    mem[11'b1000000100] = 128'h0;
    mem[11'b1000000101] = 128'h0;
    mem[11'b1000000110] = 128'h0;
    mem[11'b1000000111] = 128'h0;
    mem[11'b1000001000] = 128'h0;
    mem[11'b1000001001] = 128'h0;
    mem[11'b1000001010] = 128'h0;
    mem[11'b1000001011] = 128'h0;
    mem[11'b1000001100] = 128'h0;
    mem[11'b1000001101] = 128'h0;
    mem[11'b1000001110] = 128'h0;
    mem[11'b1000001111] = 128'h0;
    mem[11'b1000010000] = 128'h0;
    mem[11'b1000010001] = 128'h0;
    mem[11'b1000010010] = 128'h0;
    mem[11'b1000010011] = 128'h0;
    mem[11'b1000010100] = 128'h0;
    mem[11'b1000010101] = 128'h0;
    mem[11'b1000010110] = 128'h0;
    mem[11'b1000010111] = 128'h0;
    mem[11'b1000011000] = 128'h0;
    mem[11'b1000011001] = 128'h0;
    mem[11'b1000011010] = 128'h0;
    mem[11'b1000011011] = 128'h0;
    mem[11'b1000011100] = 128'h0;
    mem[11'b1000011101] = 128'h0;
    mem[11'b1000011110] = 128'h0;
    mem[11'b1000011111] = 128'h0;
    mem[11'b1000100000] = 128'h0;
    mem[11'b1000100001] = 128'h0;
    mem[11'b1000100010] = 128'h0;
    mem[11'b1000100011] = 128'h0;
    mem[11'b1000100100] = 128'h0;
    mem[11'b1000100101] = 128'h0;
    mem[11'b1000100110] = 128'h0;
    mem[11'b1000100111] = 128'h0;
    mem[11'b1000101000] = 128'h0;
    mem[11'b1000101001] = 128'h0;
    mem[11'b1000101010] = 128'h0;
    mem[11'b1000101011] = 128'h0;
    mem[11'b1000101100] = 128'h0;
    mem[11'b1000101101] = 128'h0;
    mem[11'b1000101110] = 128'h0;
    mem[11'b1000101111] = 128'h0;
    mem[11'b1000110000] = 128'h0;
    mem[11'b1000110001] = 128'h0;
    mem[11'b1000110010] = 128'h0;
    mem[11'b1000110011] = 128'h0;
    mem[11'b1000110100] = 128'h0;
    mem[11'b1000110101] = 128'h0;
    mem[11'b1000110110] = 128'h0;
    mem[11'b1000110111] = 128'h0;
    mem[11'b1000111000] = 128'h0;
    mem[11'b1000111001] = 128'h0;
    mem[11'b1000111010] = 128'h0;
    mem[11'b1000111011] = 128'h0;
    mem[11'b1000111100] = 128'h0;
    mem[11'b1000111101] = 128'h0;
    mem[11'b1000111110] = 128'h0;
    mem[11'b1000111111] = 128'h0;
    mem[11'b1001000000] = 128'h0;
    mem[11'b1001000001] = 128'h0;
    mem[11'b1001000010] = 128'h0;
    mem[11'b1001000011] = 128'h0;
    mem[11'b1001000100] = 128'h0;
    mem[11'b1001000101] = 128'h0;
    mem[11'b1001000110] = 128'h0;
    mem[11'b1001000111] = 128'h0;
    mem[11'b1001001000] = 128'h0;
    mem[11'b1001001001] = 128'h0;
    mem[11'b1001001010] = 128'h0;
    mem[11'b1001001011] = 128'h0;
    mem[11'b1001001100] = 128'h0;
    mem[11'b1001001101] = 128'h0;
    mem[11'b1001001110] = 128'h0;
    mem[11'b1001001111] = 128'h0;
    mem[11'b1001010000] = 128'h0;
    mem[11'b1001010001] = 128'h0;
    mem[11'b1001010010] = 128'h0;
    mem[11'b1001010011] = 128'h0;
    mem[11'b1001010100] = 128'h0;
    mem[11'b1001010101] = 128'h0;
    mem[11'b1001010110] = 128'h0;
    mem[11'b1001010111] = 128'h0;
    mem[11'b1001011000] = 128'h0;
    mem[11'b1001011001] = 128'h0;
    mem[11'b1001011010] = 128'h0;
    mem[11'b1001011011] = 128'h0;
    mem[11'b1001011100] = 128'h0;
    mem[11'b1001011101] = 128'h0;
    mem[11'b1001011110] = 128'h0;
    mem[11'b1001011111] = 128'h0;
    mem[11'b1001100000] = 128'h0;
    mem[11'b1001100001] = 128'h0;
    mem[11'b1001100010] = 128'h0;
    mem[11'b1001100011] = 128'h0;
    mem[11'b1001100100] = 128'h0;
    mem[11'b1001100101] = 128'h0;
    mem[11'b1001100110] = 128'h0;
    mem[11'b1001100111] = 128'h0;
    mem[11'b1001101000] = 128'h0;
    mem[11'b1001101001] = 128'h0;
    mem[11'b1001101010] = 128'h0;
    mem[11'b1001101011] = 128'h0;
    mem[11'b1001101100] = 128'h0;
    mem[11'b1001101101] = 128'h0;
    mem[11'b1001101110] = 128'h0;
    mem[11'b1001101111] = 128'h0;
    mem[11'b1001110000] = 128'h0;
    mem[11'b1001110001] = 128'h0;
    mem[11'b1001110010] = 128'h0;
    mem[11'b1001110011] = 128'h0;
    mem[11'b1001110100] = 128'h0;
    mem[11'b1001110101] = 128'h0;
    mem[11'b1001110110] = 128'h0;
    mem[11'b1001110111] = 128'h0;
    mem[11'b1001111000] = 128'h0;
    mem[11'b1001111001] = 128'h0;
    mem[11'b1001111010] = 128'h0;
    mem[11'b1001111011] = 128'h0;
    mem[11'b1001111100] = 128'h0;
    mem[11'b1001111101] = 128'h0;
    mem[11'b1001111110] = 128'h0;
    mem[11'b1001111111] = 128'h0;
    mem[11'b1010000000] = 128'h0;
    mem[11'b1010000001] = 128'h0;
    mem[11'b1010000010] = 128'h0;
    mem[11'b1010000011] = 128'h0;
    mem[11'b1010000100] = 128'h0;
    mem[11'b1010000101] = 128'h0;
    mem[11'b1010000110] = 128'h0;
    mem[11'b1010000111] = 128'h0;
    mem[11'b1010001000] = 128'h0;
    mem[11'b1010001001] = 128'h0;
    mem[11'b1010001010] = 128'h0;
    mem[11'b1010001011] = 128'h0;
    mem[11'b1010001100] = 128'h0;
    mem[11'b1010001101] = 128'h0;
    mem[11'b1010001110] = 128'h0;
    mem[11'b1010001111] = 128'h0;
    mem[11'b1010010000] = 128'h0;
    mem[11'b1010010001] = 128'h0;
    mem[11'b1010010010] = 128'h0;
    mem[11'b1010010011] = 128'h0;
    mem[11'b1010010100] = 128'h0;
    mem[11'b1010010101] = 128'h0;
    mem[11'b1010010110] = 128'h0;
    mem[11'b1010010111] = 128'h0;
    mem[11'b1010011000] = 128'h0;
    mem[11'b1010011001] = 128'h0;
    mem[11'b1010011010] = 128'h0;
    mem[11'b1010011011] = 128'h0;
    mem[11'b1010011100] = 128'h0;
    mem[11'b1010011101] = 128'h0;
    mem[11'b1010011110] = 128'h0;
    mem[11'b1010011111] = 128'h0;
    mem[11'b1010100000] = 128'h0;
    mem[11'b1010100001] = 128'h0;
    mem[11'b1010100010] = 128'h0;
    mem[11'b1010100011] = 128'h0;
    mem[11'b1010100100] = 128'h0;
    mem[11'b1010100101] = 128'h0;
    mem[11'b1010100110] = 128'h0;
    mem[11'b1010100111] = 128'h0;
    mem[11'b1010101000] = 128'h0;
    mem[11'b1010101001] = 128'h0;
    mem[11'b1010101010] = 128'h0;
    mem[11'b1010101011] = 128'h0;
    mem[11'b1010101100] = 128'h0;
    mem[11'b1010101101] = 128'h0;
    mem[11'b1010101110] = 128'h0;
    mem[11'b1010101111] = 128'h0;
    mem[11'b1010110000] = 128'h0;
    mem[11'b1010110001] = 128'h0;
    mem[11'b1010110010] = 128'h0;
    mem[11'b1010110011] = 128'h0;
    mem[11'b1010110100] = 128'h0;
    mem[11'b1010110101] = 128'h0;
    mem[11'b1010110110] = 128'h0;
    mem[11'b1010110111] = 128'h0;
    mem[11'b1010111000] = 128'h0;
    mem[11'b1010111001] = 128'h0;
    mem[11'b1010111010] = 128'h0;
    mem[11'b1010111011] = 128'h0;
    mem[11'b1010111100] = 128'h0;
    mem[11'b1010111101] = 128'h0;
    mem[11'b1010111110] = 128'h0;
    mem[11'b1010111111] = 128'h0;
    mem[11'b1011000000] = 128'h0;
    mem[11'b1011000001] = 128'h0;
    mem[11'b1011000010] = 128'h0;
    mem[11'b1011000011] = 128'h0;
    mem[11'b1011000100] = 128'h0;
    mem[11'b1011000101] = 128'h0;
    mem[11'b1011000110] = 128'h0;
    mem[11'b1011000111] = 128'h0;
    mem[11'b1011001000] = 128'h0;
    mem[11'b1011001001] = 128'h0;
    mem[11'b1011001010] = 128'h0;
    mem[11'b1011001011] = 128'h0;
    mem[11'b1011001100] = 128'h0;
    mem[11'b1011001101] = 128'h0;
    mem[11'b1011001110] = 128'h0;
    mem[11'b1011001111] = 128'h0;
    mem[11'b1011010000] = 128'h0;
    mem[11'b1011010001] = 128'h0;
    mem[11'b1011010010] = 128'h0;
    mem[11'b1011010011] = 128'h0;
    mem[11'b1011010100] = 128'h0;
    mem[11'b1011010101] = 128'h0;
    mem[11'b1011010110] = 128'h0;
    mem[11'b1011010111] = 128'h0;
    mem[11'b1011011000] = 128'h0;
    mem[11'b1011011001] = 128'h0;
    mem[11'b1011011010] = 128'h0;
    mem[11'b1011011011] = 128'h0;
    mem[11'b1011011100] = 128'h0;
    mem[11'b1011011101] = 128'h0;
    mem[11'b1011011110] = 128'h0;
    mem[11'b1011011111] = 128'h0;
    mem[11'b1011100000] = 128'h0;
    mem[11'b1011100001] = 128'h0;
    mem[11'b1011100010] = 128'h0;
    mem[11'b1011100011] = 128'h0;
    mem[11'b1011100100] = 128'h0;
    mem[11'b1011100101] = 128'h0;
    mem[11'b1011100110] = 128'h0;
    mem[11'b1011100111] = 128'h0;
    mem[11'b1011101000] = 128'h0;
    mem[11'b1011101001] = 128'h0;
    mem[11'b1011101010] = 128'h0;
    mem[11'b1011101011] = 128'h0;
    mem[11'b1011101100] = 128'h0;
    mem[11'b1011101101] = 128'h0;
    mem[11'b1011101110] = 128'h0;
    mem[11'b1011101111] = 128'h0;
    mem[11'b1011110000] = 128'h0;
    mem[11'b1011110001] = 128'h0;
    mem[11'b1011110010] = 128'h0;
    mem[11'b1011110011] = 128'h0;
    mem[11'b1011110100] = 128'h0;
    mem[11'b1011110101] = 128'h0;
    mem[11'b1011110110] = 128'h0;
    mem[11'b1011110111] = 128'h0;
    mem[11'b1011111000] = 128'h0;
    mem[11'b1011111001] = 128'h0;
    mem[11'b1011111010] = 128'h0;
    mem[11'b1011111011] = 128'h0;
    mem[11'b1011111100] = 128'h0;
    mem[11'b1011111101] = 128'h0;
    mem[11'b1011111110] = 128'h0;
    mem[11'b1011111111] = 128'h0;
    mem[11'b1100000000] = 128'h0;
    mem[11'b1100000001] = 128'h0;
    mem[11'b1100000010] = 128'h0;
    mem[11'b1100000011] = 128'h0;
    mem[11'b1100000100] = 128'h0;
    mem[11'b1100000101] = 128'h0;
    mem[11'b1100000110] = 128'h0;
    mem[11'b1100000111] = 128'h0;
    mem[11'b1100001000] = 128'h0;
    mem[11'b1100001001] = 128'h0;
    mem[11'b1100001010] = 128'h0;
    mem[11'b1100001011] = 128'h0;
    mem[11'b1100001100] = 128'h0;
    mem[11'b1100001101] = 128'h0;
    mem[11'b1100001110] = 128'h0;
    mem[11'b1100001111] = 128'h0;
    mem[11'b1100010000] = 128'h0;
    mem[11'b1100010001] = 128'h0;
    mem[11'b1100010010] = 128'h0;
    mem[11'b1100010011] = 128'h0;
    mem[11'b1100010100] = 128'h0;
    mem[11'b1100010101] = 128'h0;
    mem[11'b1100010110] = 128'h0;
    mem[11'b1100010111] = 128'h0;
    mem[11'b1100011000] = 128'h0;
    mem[11'b1100011001] = 128'h0;
    mem[11'b1100011010] = 128'h0;
    mem[11'b1100011011] = 128'h0;
    mem[11'b1100011100] = 128'h0;
    mem[11'b1100011101] = 128'h0;
    mem[11'b1100011110] = 128'h0;
    mem[11'b1100011111] = 128'h0;
    mem[11'b1100100000] = 128'h0;
    mem[11'b1100100001] = 128'h0;
    mem[11'b1100100010] = 128'h0;
    mem[11'b1100100011] = 128'h0;
    mem[11'b1100100100] = 128'h0;
    mem[11'b1100100101] = 128'h0;
    mem[11'b1100100110] = 128'h0;
    mem[11'b1100100111] = 128'h0;
    mem[11'b1100101000] = 128'h0;
    mem[11'b1100101001] = 128'h0;
    mem[11'b1100101010] = 128'h0;
    mem[11'b1100101011] = 128'h0;
    mem[11'b1100101100] = 128'h0;
    mem[11'b1100101101] = 128'h0;
    mem[11'b1100101110] = 128'h0;
    mem[11'b1100101111] = 128'h0;
    mem[11'b1100110000] = 128'h0;
    mem[11'b1100110001] = 128'h0;
    mem[11'b1100110010] = 128'h0;
    mem[11'b1100110011] = 128'h0;
    mem[11'b1100110100] = 128'h0;
    mem[11'b1100110101] = 128'h0;
    mem[11'b1100110110] = 128'h0;
    mem[11'b1100110111] = 128'h0;
    mem[11'b1100111000] = 128'h0;
    mem[11'b1100111001] = 128'h0;
    mem[11'b1100111010] = 128'h0;
    mem[11'b1100111011] = 128'h0;
    mem[11'b1100111100] = 128'h0;
    mem[11'b1100111101] = 128'h0;
    mem[11'b1100111110] = 128'h0;
    mem[11'b1100111111] = 128'h0;
    mem[11'b1101000000] = 128'h0;
    mem[11'b1101000001] = 128'h0;
    mem[11'b1101000010] = 128'h0;
    mem[11'b1101000011] = 128'h0;
    mem[11'b1101000100] = 128'h0;
    mem[11'b1101000101] = 128'h0;
    mem[11'b1101000110] = 128'h0;
    mem[11'b1101000111] = 128'h0;
    mem[11'b1101001000] = 128'h0;
    mem[11'b1101001001] = 128'h0;
    mem[11'b1101001010] = 128'h0;
    mem[11'b1101001011] = 128'h0;
    mem[11'b1101001100] = 128'h0;
    mem[11'b1101001101] = 128'h0;
    mem[11'b1101001110] = 128'h0;
    mem[11'b1101001111] = 128'h0;
    mem[11'b1101010000] = 128'h0;
    mem[11'b1101010001] = 128'h0;
    mem[11'b1101010010] = 128'h0;
    mem[11'b1101010011] = 128'h0;
    mem[11'b1101010100] = 128'h0;
    mem[11'b1101010101] = 128'h0;
    mem[11'b1101010110] = 128'h0;
    mem[11'b1101010111] = 128'h0;
    mem[11'b1101011000] = 128'h0;
    mem[11'b1101011001] = 128'h0;
    mem[11'b1101011010] = 128'h0;
    mem[11'b1101011011] = 128'h0;
    mem[11'b1101011100] = 128'h0;
    mem[11'b1101011101] = 128'h0;
    mem[11'b1101011110] = 128'h0;
    mem[11'b1101011111] = 128'h0;
    mem[11'b1101100000] = 128'h0;
    mem[11'b1101100001] = 128'h0;
    mem[11'b1101100010] = 128'h0;
    mem[11'b1101100011] = 128'h0;
    mem[11'b1101100100] = 128'h0;
    mem[11'b1101100101] = 128'h0;
    mem[11'b1101100110] = 128'h0;
    mem[11'b1101100111] = 128'h0;
    mem[11'b1101101000] = 128'h0;
    mem[11'b1101101001] = 128'h0;
    mem[11'b1101101010] = 128'h0;
    mem[11'b1101101011] = 128'h0;
    mem[11'b1101101100] = 128'h0;
    mem[11'b1101101101] = 128'h0;
    mem[11'b1101101110] = 128'h0;
    mem[11'b1101101111] = 128'h0;
    mem[11'b1101110000] = 128'h0;
    mem[11'b1101110001] = 128'h0;
    mem[11'b1101110010] = 128'h0;
    mem[11'b1101110011] = 128'h0;
    mem[11'b1101110100] = 128'h0;
    mem[11'b1101110101] = 128'h0;
    mem[11'b1101110110] = 128'h0;
    mem[11'b1101110111] = 128'h0;
    mem[11'b1101111000] = 128'h0;
    mem[11'b1101111001] = 128'h0;
    mem[11'b1101111010] = 128'h0;
    mem[11'b1101111011] = 128'h0;
    mem[11'b1101111100] = 128'h0;
    mem[11'b1101111101] = 128'h0;
    mem[11'b1101111110] = 128'h0;
    mem[11'b1101111111] = 128'h0;
    mem[11'b1110000000] = 128'h0;
    mem[11'b1110000001] = 128'h0;
    mem[11'b1110000010] = 128'h0;
    mem[11'b1110000011] = 128'h0;
    mem[11'b1110000100] = 128'h0;
    mem[11'b1110000101] = 128'h0;
    mem[11'b1110000110] = 128'h0;
    mem[11'b1110000111] = 128'h0;
    mem[11'b1110001000] = 128'h0;
    mem[11'b1110001001] = 128'h0;
    mem[11'b1110001010] = 128'h0;
    mem[11'b1110001011] = 128'h0;
    mem[11'b1110001100] = 128'h0;
    mem[11'b1110001101] = 128'h0;
    mem[11'b1110001110] = 128'h0;
    mem[11'b1110001111] = 128'h0;
    mem[11'b1110010000] = 128'h0;
    mem[11'b1110010001] = 128'h0;
    mem[11'b1110010010] = 128'h0;
    mem[11'b1110010011] = 128'h0;
    mem[11'b1110010100] = 128'h0;
    mem[11'b1110010101] = 128'h0;
    mem[11'b1110010110] = 128'h0;
    mem[11'b1110010111] = 128'h0;
    mem[11'b1110011000] = 128'h0;
    mem[11'b1110011001] = 128'h0;
    mem[11'b1110011010] = 128'h0;
    mem[11'b1110011011] = 128'h0;
    mem[11'b1110011100] = 128'h0;
    mem[11'b1110011101] = 128'h0;
    mem[11'b1110011110] = 128'h0;
    mem[11'b1110011111] = 128'h0;
    mem[11'b1110100000] = 128'h0;
    mem[11'b1110100001] = 128'h0;
    mem[11'b1110100010] = 128'h0;
    mem[11'b1110100011] = 128'h0;
    mem[11'b1110100100] = 128'h0;
    mem[11'b1110100101] = 128'h0;
    mem[11'b1110100110] = 128'h0;
    mem[11'b1110100111] = 128'h0;
    mem[11'b1110101000] = 128'h0;
    mem[11'b1110101001] = 128'h0;
    mem[11'b1110101010] = 128'h0;
    mem[11'b1110101011] = 128'h0;
    mem[11'b1110101100] = 128'h0;
    mem[11'b1110101101] = 128'h0;
    mem[11'b1110101110] = 128'h0;
    mem[11'b1110101111] = 128'h0;
    mem[11'b1110110000] = 128'h0;
    mem[11'b1110110001] = 128'h0;
    mem[11'b1110110010] = 128'h0;
    mem[11'b1110110011] = 128'h0;
    mem[11'b1110110100] = 128'h0;
    mem[11'b1110110101] = 128'h0;
    mem[11'b1110110110] = 128'h0;
    mem[11'b1110110111] = 128'h0;
    mem[11'b1110111000] = 128'h0;
    mem[11'b1110111001] = 128'h0;
    mem[11'b1110111010] = 128'h0;
    mem[11'b1110111011] = 128'h0;
    mem[11'b1110111100] = 128'h0;
    mem[11'b1110111101] = 128'h0;
    mem[11'b1110111110] = 128'h0;
    mem[11'b1110111111] = 128'h0;
    mem[11'b1111000000] = 128'h0;
    mem[11'b1111000001] = 128'h0;
    mem[11'b1111000010] = 128'h0;
    mem[11'b1111000011] = 128'h0;
    mem[11'b1111000100] = 128'h0;
    mem[11'b1111000101] = 128'h0;
    mem[11'b1111000110] = 128'h0;
    mem[11'b1111000111] = 128'h0;
    mem[11'b1111001000] = 128'h0;
    mem[11'b1111001001] = 128'h0;
    mem[11'b1111001010] = 128'h0;
    mem[11'b1111001011] = 128'h0;
    mem[11'b1111001100] = 128'h0;
    mem[11'b1111001101] = 128'h0;
    mem[11'b1111001110] = 128'h0;
    mem[11'b1111001111] = 128'h0;
    mem[11'b1111010000] = 128'h0;
    mem[11'b1111010001] = 128'h0;
    mem[11'b1111010010] = 128'h0;
    mem[11'b1111010011] = 128'h0;
    mem[11'b1111010100] = 128'h0;
    mem[11'b1111010101] = 128'h0;
    mem[11'b1111010110] = 128'h0;
    mem[11'b1111010111] = 128'h0;
    mem[11'b1111011000] = 128'h0;
    mem[11'b1111011001] = 128'h0;
    mem[11'b1111011010] = 128'h0;
    mem[11'b1111011011] = 128'h0;
    mem[11'b1111011100] = 128'h0;
    mem[11'b1111011101] = 128'h0;
    mem[11'b1111011110] = 128'h0;
    mem[11'b1111011111] = 128'h0;
    mem[11'b1111100000] = 128'h0;
    mem[11'b1111100001] = 128'h0;
    mem[11'b1111100010] = 128'h0;
    mem[11'b1111100011] = 128'h0;
    mem[11'b1111100100] = 128'h0;
    mem[11'b1111100101] = 128'h0;
    mem[11'b1111100110] = 128'h0;
    mem[11'b1111100111] = 128'h0;
    mem[11'b1111101000] = 128'h0;
    mem[11'b1111101001] = 128'h0;
    mem[11'b1111101010] = 128'h0;
    mem[11'b1111101011] = 128'h0;
    mem[11'b1111101100] = 128'h0;
    mem[11'b1111101101] = 128'h0;
    mem[11'b1111101110] = 128'h0;
    mem[11'b1111101111] = 128'h0;
    mem[11'b1111110000] = 128'h0;
    mem[11'b1111110001] = 128'h0;
    mem[11'b1111110010] = 128'h0;
    mem[11'b1111110011] = 128'h0;
    mem[11'b1111110100] = 128'h0;
    mem[11'b1111110101] = 128'h0;
    mem[11'b1111110110] = 128'h0;
    mem[11'b1111110111] = 128'h0;
    mem[11'b1111111000] = 128'h0;
    mem[11'b1111111001] = 128'h0;
    mem[11'b1111111010] = 128'h0;
    mem[11'b1111111011] = 128'h0;
    mem[11'b1111111100] = 128'h0;
    mem[11'b1111111101] = 128'h0;
    mem[11'b1111111110] = 128'h0;
    mem[11'b1111111111] = 128'h0;
    mem[11'b10000000000] = 128'h0;
    mem[11'b10000000001] = 128'h0;
    mem[11'b10000000010] = 128'h0;
    mem[11'b10000000011] = 128'h0;
    mem[11'b10000000100] = 128'h0;
    mem[11'b10000000101] = 128'h0;
    mem[11'b10000000110] = 128'h0;
    mem[11'b10000000111] = 128'h0;
    mem[11'b10000001000] = 128'h0;
    mem[11'b10000001001] = 128'h0;
    mem[11'b10000001010] = 128'h0;
    mem[11'b10000001011] = 128'h0;
    mem[11'b10000001100] = 128'h0;
    mem[11'b10000001101] = 128'h0;
    mem[11'b10000001110] = 128'h0;
    mem[11'b10000001111] = 128'h0;
    mem[11'b10000010000] = 128'h0;
    mem[11'b10000010001] = 128'h0;
    mem[11'b10000010010] = 128'h0;
    mem[11'b10000010011] = 128'h0;
    mem[11'b10000010100] = 128'h0;
    mem[11'b10000010101] = 128'h0;
    mem[11'b10000010110] = 128'h0;
    mem[11'b10000010111] = 128'h0;
    mem[11'b10000011000] = 128'h0;
    mem[11'b10000011001] = 128'h0;
    mem[11'b10000011010] = 128'h0;
    mem[11'b10000011011] = 128'h0;
    mem[11'b10000011100] = 128'h0;
    mem[11'b10000011101] = 128'h0;
    mem[11'b10000011110] = 128'h0;
    mem[11'b10000011111] = 128'h0;
    mem[11'b10000100000] = 128'h0;
    mem[11'b10000100001] = 128'h0;
    mem[11'b10000100010] = 128'h0;
    mem[11'b10000100011] = 128'h0;
    mem[11'b10000100100] = 128'h0;
    mem[11'b10000100101] = 128'h0;
    mem[11'b10000100110] = 128'h0;
    mem[11'b10000100111] = 128'h0;
    mem[11'b10000101000] = 128'h0;
    mem[11'b10000101001] = 128'h0;
    mem[11'b10000101010] = 128'h0;
    mem[11'b10000101011] = 128'h0;
    mem[11'b10000101100] = 128'h0;
    mem[11'b10000101101] = 128'h0;
    mem[11'b10000101110] = 128'h0;
    mem[11'b10000101111] = 128'h0;
    mem[11'b10000110000] = 128'h0;
    mem[11'b10000110001] = 128'h0;
    mem[11'b10000110010] = 128'h0;
    mem[11'b10000110011] = 128'h0;
    mem[11'b10000110100] = 128'h0;
    mem[11'b10000110101] = 128'h0;
    mem[11'b10000110110] = 128'h0;
    mem[11'b10000110111] = 128'h0;
    mem[11'b10000111000] = 128'h0;
    mem[11'b10000111001] = 128'h0;
    mem[11'b10000111010] = 128'h0;
    mem[11'b10000111011] = 128'h0;
    mem[11'b10000111100] = 128'h0;
    mem[11'b10000111101] = 128'h0;
    mem[11'b10000111110] = 128'h0;
    mem[11'b10000111111] = 128'h0;
    mem[11'b10001000000] = 128'h0;
    mem[11'b10001000001] = 128'h0;
    mem[11'b10001000010] = 128'h0;
    mem[11'b10001000011] = 128'h0;
    mem[11'b10001000100] = 128'h0;
    mem[11'b10001000101] = 128'h0;
    mem[11'b10001000110] = 128'h0;
    mem[11'b10001000111] = 128'h0;
    mem[11'b10001001000] = 128'h0;
    mem[11'b10001001001] = 128'h0;
    mem[11'b10001001010] = 128'h0;
    mem[11'b10001001011] = 128'h0;
    mem[11'b10001001100] = 128'h0;
    mem[11'b10001001101] = 128'h0;
    mem[11'b10001001110] = 128'h0;
    mem[11'b10001001111] = 128'h0;
    mem[11'b10001010000] = 128'h0;
    mem[11'b10001010001] = 128'h0;
    mem[11'b10001010010] = 128'h0;
    mem[11'b10001010011] = 128'h0;
    mem[11'b10001010100] = 128'h0;
    mem[11'b10001010101] = 128'h0;
    mem[11'b10001010110] = 128'h0;
    mem[11'b10001010111] = 128'h0;
    mem[11'b10001011000] = 128'h0;
    mem[11'b10001011001] = 128'h0;
    mem[11'b10001011010] = 128'h0;
    mem[11'b10001011011] = 128'h0;
    mem[11'b10001011100] = 128'h0;
    mem[11'b10001011101] = 128'h0;
    mem[11'b10001011110] = 128'h0;
    mem[11'b10001011111] = 128'h0;
    mem[11'b10001100000] = 128'h0;
    mem[11'b10001100001] = 128'h0;
    mem[11'b10001100010] = 128'h0;
    mem[11'b10001100011] = 128'h0;
    mem[11'b10001100100] = 128'h0;
    mem[11'b10001100101] = 128'h0;
    mem[11'b10001100110] = 128'h0;
    mem[11'b10001100111] = 128'h0;
    mem[11'b10001101000] = 128'h0;
    mem[11'b10001101001] = 128'h0;
    mem[11'b10001101010] = 128'h0;
    mem[11'b10001101011] = 128'h0;
    mem[11'b10001101100] = 128'h0;
    mem[11'b10001101101] = 128'h0;
    mem[11'b10001101110] = 128'h0;
    mem[11'b10001101111] = 128'h0;
    mem[11'b10001110000] = 128'h0;
    mem[11'b10001110001] = 128'h0;
    mem[11'b10001110010] = 128'h0;
    mem[11'b10001110011] = 128'h0;
    mem[11'b10001110100] = 128'h0;
    mem[11'b10001110101] = 128'h0;
    mem[11'b10001110110] = 128'h0;
    mem[11'b10001110111] = 128'h0;
    mem[11'b10001111000] = 128'h0;
    mem[11'b10001111001] = 128'h0;
    mem[11'b10001111010] = 128'h0;
    mem[11'b10001111011] = 128'h0;
    mem[11'b10001111100] = 128'h0;
    mem[11'b10001111101] = 128'h0;
    mem[11'b10001111110] = 128'h0;
    mem[11'b10001111111] = 128'h0;
    mem[11'b10010000000] = 128'h0;
    mem[11'b10010000001] = 128'h0;
    mem[11'b10010000010] = 128'h0;
    mem[11'b10010000011] = 128'h0;
    mem[11'b10010000100] = 128'h0;
    mem[11'b10010000101] = 128'h0;
    mem[11'b10010000110] = 128'h0;
    mem[11'b10010000111] = 128'h0;
    mem[11'b10010001000] = 128'h0;
    mem[11'b10010001001] = 128'h0;
    mem[11'b10010001010] = 128'h0;
    mem[11'b10010001011] = 128'h0;
    mem[11'b10010001100] = 128'h0;
    mem[11'b10010001101] = 128'h0;
    mem[11'b10010001110] = 128'h0;
    mem[11'b10010001111] = 128'h0;
    mem[11'b10010010000] = 128'h0;
    mem[11'b10010010001] = 128'h0;
    mem[11'b10010010010] = 128'h0;
    mem[11'b10010010011] = 128'h0;
    mem[11'b10010010100] = 128'h0;
    mem[11'b10010010101] = 128'h0;
    mem[11'b10010010110] = 128'h0;
    mem[11'b10010010111] = 128'h0;
    mem[11'b10010011000] = 128'h0;
    mem[11'b10010011001] = 128'h0;
    mem[11'b10010011010] = 128'h0;
    mem[11'b10010011011] = 128'h0;
    mem[11'b10010011100] = 128'h0;
    mem[11'b10010011101] = 128'h0;
    mem[11'b10010011110] = 128'h0;
    mem[11'b10010011111] = 128'h0;
    mem[11'b10010100000] = 128'h0;
    mem[11'b10010100001] = 128'h0;
    mem[11'b10010100010] = 128'h0;
    mem[11'b10010100011] = 128'h0;
    mem[11'b10010100100] = 128'h0;
    mem[11'b10010100101] = 128'h0;
    mem[11'b10010100110] = 128'h0;
    mem[11'b10010100111] = 128'h0;
    mem[11'b10010101000] = 128'h0;
    mem[11'b10010101001] = 128'h0;
    mem[11'b10010101010] = 128'h0;
    mem[11'b10010101011] = 128'h0;
    mem[11'b10010101100] = 128'h0;
    mem[11'b10010101101] = 128'h0;
    mem[11'b10010101110] = 128'h0;
    mem[11'b10010101111] = 128'h0;
    mem[11'b10010110000] = 128'h0;
    mem[11'b10010110001] = 128'h0;
    mem[11'b10010110010] = 128'h0;
    mem[11'b10010110011] = 128'h0;
    mem[11'b10010110100] = 128'h0;
    mem[11'b10010110101] = 128'h0;
    mem[11'b10010110110] = 128'h0;
    mem[11'b10010110111] = 128'h0;
    mem[11'b10010111000] = 128'h0;
    mem[11'b10010111001] = 128'h0;
    mem[11'b10010111010] = 128'h0;
    mem[11'b10010111011] = 128'h0;
    mem[11'b10010111100] = 128'h0;
    mem[11'b10010111101] = 128'h0;
    mem[11'b10010111110] = 128'h0;
    mem[11'b10010111111] = 128'h0;
    mem[11'b10011000000] = 128'h0;
    mem[11'b10011000001] = 128'h0;
    mem[11'b10011000010] = 128'h0;
    mem[11'b10011000011] = 128'h0;
    mem[11'b10011000100] = 128'h0;
    mem[11'b10011000101] = 128'h0;
    mem[11'b10011000110] = 128'h0;
    mem[11'b10011000111] = 128'h0;
    mem[11'b10011001000] = 128'h0;
    mem[11'b10011001001] = 128'h0;
    mem[11'b10011001010] = 128'h0;
    mem[11'b10011001011] = 128'h0;
    mem[11'b10011001100] = 128'h0;
    mem[11'b10011001101] = 128'h0;
    mem[11'b10011001110] = 128'h0;
    mem[11'b10011001111] = 128'h0;
    mem[11'b10011010000] = 128'h0;
    mem[11'b10011010001] = 128'h0;
    mem[11'b10011010010] = 128'h0;
    mem[11'b10011010011] = 128'h0;
    mem[11'b10011010100] = 128'h0;
    mem[11'b10011010101] = 128'h0;
    mem[11'b10011010110] = 128'h0;
    mem[11'b10011010111] = 128'h0;
    mem[11'b10011011000] = 128'h0;
    mem[11'b10011011001] = 128'h0;
    mem[11'b10011011010] = 128'h0;
    mem[11'b10011011011] = 128'h0;
    mem[11'b10011011100] = 128'h0;
    mem[11'b10011011101] = 128'h0;
    mem[11'b10011011110] = 128'h0;
    mem[11'b10011011111] = 128'h0;
    mem[11'b10011100000] = 128'h0;
    mem[11'b10011100001] = 128'h0;
    mem[11'b10011100010] = 128'h0;
    mem[11'b10011100011] = 128'h0;
    mem[11'b10011100100] = 128'h0;
    mem[11'b10011100101] = 128'h0;
    mem[11'b10011100110] = 128'h0;
    mem[11'b10011100111] = 128'h0;
    mem[11'b10011101000] = 128'h0;
    mem[11'b10011101001] = 128'h0;
    mem[11'b10011101010] = 128'h0;
    mem[11'b10011101011] = 128'h0;
    mem[11'b10011101100] = 128'h0;
    mem[11'b10011101101] = 128'h0;
    mem[11'b10011101110] = 128'h0;
    mem[11'b10011101111] = 128'h0;
    mem[11'b10011110000] = 128'h0;
    mem[11'b10011110001] = 128'h0;
    mem[11'b10011110010] = 128'h0;
    mem[11'b10011110011] = 128'h0;
    mem[11'b10011110100] = 128'h0;
    mem[11'b10011110101] = 128'h0;
    mem[11'b10011110110] = 128'h0;
    mem[11'b10011110111] = 128'h0;
    mem[11'b10011111000] = 128'h0;
    mem[11'b10011111001] = 128'h0;
    mem[11'b10011111010] = 128'h0;
    mem[11'b10011111011] = 128'h0;
    mem[11'b10011111100] = 128'h0;
    mem[11'b10011111101] = 128'h0;
    mem[11'b10011111110] = 128'h0;
    mem[11'b10011111111] = 128'h0;
    mem[11'b10100000000] = 128'h0;
    mem[11'b10100000001] = 128'h0;
    mem[11'b10100000010] = 128'h0;
    mem[11'b10100000011] = 128'h0;
    mem[11'b10100000100] = 128'h0;
    mem[11'b10100000101] = 128'h0;
    mem[11'b10100000110] = 128'h0;
    mem[11'b10100000111] = 128'h0;
    mem[11'b10100001000] = 128'h0;
    mem[11'b10100001001] = 128'h0;
    mem[11'b10100001010] = 128'h0;
    mem[11'b10100001011] = 128'h0;
    mem[11'b10100001100] = 128'h0;
    mem[11'b10100001101] = 128'h0;
    mem[11'b10100001110] = 128'h0;
    mem[11'b10100001111] = 128'h0;
    mem[11'b10100010000] = 128'h0;
    mem[11'b10100010001] = 128'h0;
    mem[11'b10100010010] = 128'h0;
    mem[11'b10100010011] = 128'h0;
    mem[11'b10100010100] = 128'h0;
    mem[11'b10100010101] = 128'h0;
    mem[11'b10100010110] = 128'h0;
    mem[11'b10100010111] = 128'h0;
    mem[11'b10100011000] = 128'h0;
    mem[11'b10100011001] = 128'h0;
    mem[11'b10100011010] = 128'h0;
    mem[11'b10100011011] = 128'h0;
    mem[11'b10100011100] = 128'h0;
    mem[11'b10100011101] = 128'h0;
    mem[11'b10100011110] = 128'h0;
    mem[11'b10100011111] = 128'h0;
    mem[11'b10100100000] = 128'h0;
    mem[11'b10100100001] = 128'h0;
    mem[11'b10100100010] = 128'h0;
    mem[11'b10100100011] = 128'h0;
    mem[11'b10100100100] = 128'h0;
    mem[11'b10100100101] = 128'h0;
    mem[11'b10100100110] = 128'h0;
    mem[11'b10100100111] = 128'h0;
    mem[11'b10100101000] = 128'h0;
    mem[11'b10100101001] = 128'h0;
    mem[11'b10100101010] = 128'h0;
    mem[11'b10100101011] = 128'h0;
    mem[11'b10100101100] = 128'h0;
    mem[11'b10100101101] = 128'h0;
    mem[11'b10100101110] = 128'h0;
    mem[11'b10100101111] = 128'h0;
    mem[11'b10100110000] = 128'h0;
    mem[11'b10100110001] = 128'h0;
    mem[11'b10100110010] = 128'h0;
    mem[11'b10100110011] = 128'h0;
    mem[11'b10100110100] = 128'h0;
    mem[11'b10100110101] = 128'h0;
    mem[11'b10100110110] = 128'h0;
    mem[11'b10100110111] = 128'h0;
    mem[11'b10100111000] = 128'h0;
    mem[11'b10100111001] = 128'h0;
    mem[11'b10100111010] = 128'h0;
    mem[11'b10100111011] = 128'h0;
    mem[11'b10100111100] = 128'h0;
    mem[11'b10100111101] = 128'h0;
    mem[11'b10100111110] = 128'h0;
    mem[11'b10100111111] = 128'h0;
    mem[11'b10101000000] = 128'h0;
    mem[11'b10101000001] = 128'h0;
    mem[11'b10101000010] = 128'h0;
    mem[11'b10101000011] = 128'h0;
    mem[11'b10101000100] = 128'h0;
    mem[11'b10101000101] = 128'h0;
    mem[11'b10101000110] = 128'h0;
    mem[11'b10101000111] = 128'h0;
    mem[11'b10101001000] = 128'h0;
    mem[11'b10101001001] = 128'h0;
    mem[11'b10101001010] = 128'h0;
    mem[11'b10101001011] = 128'h0;
    mem[11'b10101001100] = 128'h0;
    mem[11'b10101001101] = 128'h0;
    mem[11'b10101001110] = 128'h0;
    mem[11'b10101001111] = 128'h0;
    mem[11'b10101010000] = 128'h0;
    mem[11'b10101010001] = 128'h0;
    mem[11'b10101010010] = 128'h0;
    mem[11'b10101010011] = 128'h0;
    mem[11'b10101010100] = 128'h0;
    mem[11'b10101010101] = 128'h0;
    mem[11'b10101010110] = 128'h0;
    mem[11'b10101010111] = 128'h0;
    mem[11'b10101011000] = 128'h0;
    mem[11'b10101011001] = 128'h0;
    mem[11'b10101011010] = 128'h0;
    mem[11'b10101011011] = 128'h0;
    mem[11'b10101011100] = 128'h0;
    mem[11'b10101011101] = 128'h0;
    mem[11'b10101011110] = 128'h0;
    mem[11'b10101011111] = 128'h0;
    mem[11'b10101100000] = 128'h0;
    mem[11'b10101100001] = 128'h0;
    mem[11'b10101100010] = 128'h0;
    mem[11'b10101100011] = 128'h0;
    mem[11'b10101100100] = 128'h0;
    mem[11'b10101100101] = 128'h0;
    mem[11'b10101100110] = 128'h0;
    mem[11'b10101100111] = 128'h0;
    mem[11'b10101101000] = 128'h0;
    mem[11'b10101101001] = 128'h0;
    mem[11'b10101101010] = 128'h0;
    mem[11'b10101101011] = 128'h0;
    mem[11'b10101101100] = 128'h0;
    mem[11'b10101101101] = 128'h0;
    mem[11'b10101101110] = 128'h0;
    mem[11'b10101101111] = 128'h0;
    mem[11'b10101110000] = 128'h0;
    mem[11'b10101110001] = 128'h0;
    mem[11'b10101110010] = 128'h0;
    mem[11'b10101110011] = 128'h0;
    mem[11'b10101110100] = 128'h0;
    mem[11'b10101110101] = 128'h0;
    mem[11'b10101110110] = 128'h0;
    mem[11'b10101110111] = 128'h0;
    mem[11'b10101111000] = 128'h0;
    mem[11'b10101111001] = 128'h0;
    mem[11'b10101111010] = 128'h0;
    mem[11'b10101111011] = 128'h0;
    mem[11'b10101111100] = 128'h0;
    mem[11'b10101111101] = 128'h0;
    mem[11'b10101111110] = 128'h0;
    mem[11'b10101111111] = 128'h0;
    mem[11'b10110000000] = 128'h0;
    mem[11'b10110000001] = 128'h0;
    mem[11'b10110000010] = 128'h0;
    mem[11'b10110000011] = 128'h0;
    mem[11'b10110000100] = 128'h0;
    mem[11'b10110000101] = 128'h0;
    mem[11'b10110000110] = 128'h0;
    mem[11'b10110000111] = 128'h0;
    mem[11'b10110001000] = 128'h0;
    mem[11'b10110001001] = 128'h0;
    mem[11'b10110001010] = 128'h0;
    mem[11'b10110001011] = 128'h0;
    mem[11'b10110001100] = 128'h0;
    mem[11'b10110001101] = 128'h0;
    mem[11'b10110001110] = 128'h0;
    mem[11'b10110001111] = 128'h0;
    mem[11'b10110010000] = 128'h0;
    mem[11'b10110010001] = 128'h0;
    mem[11'b10110010010] = 128'h0;
    mem[11'b10110010011] = 128'h0;
    mem[11'b10110010100] = 128'h0;
    mem[11'b10110010101] = 128'h0;
    mem[11'b10110010110] = 128'h0;
    mem[11'b10110010111] = 128'h0;
    mem[11'b10110011000] = 128'h0;
    mem[11'b10110011001] = 128'h0;
    mem[11'b10110011010] = 128'h0;
    mem[11'b10110011011] = 128'h0;
    mem[11'b10110011100] = 128'h0;
    mem[11'b10110011101] = 128'h0;
    mem[11'b10110011110] = 128'h0;
    mem[11'b10110011111] = 128'h0;
    mem[11'b10110100000] = 128'h0;
    mem[11'b10110100001] = 128'h0;
    mem[11'b10110100010] = 128'h0;
    mem[11'b10110100011] = 128'h0;
    mem[11'b10110100100] = 128'h0;
    mem[11'b10110100101] = 128'h0;
    mem[11'b10110100110] = 128'h0;
    mem[11'b10110100111] = 128'h0;
    mem[11'b10110101000] = 128'h0;
    mem[11'b10110101001] = 128'h0;
    mem[11'b10110101010] = 128'h0;
    mem[11'b10110101011] = 128'h0;
    mem[11'b10110101100] = 128'h0;
    mem[11'b10110101101] = 128'h0;
    mem[11'b10110101110] = 128'h0;
    mem[11'b10110101111] = 128'h0;
    mem[11'b10110110000] = 128'h0;
    mem[11'b10110110001] = 128'h0;
    mem[11'b10110110010] = 128'h0;
    mem[11'b10110110011] = 128'h0;
    mem[11'b10110110100] = 128'h0;
    mem[11'b10110110101] = 128'h0;
    mem[11'b10110110110] = 128'h0;
    mem[11'b10110110111] = 128'h0;
    mem[11'b10110111000] = 128'h0;
    mem[11'b10110111001] = 128'h0;
    mem[11'b10110111010] = 128'h0;
    mem[11'b10110111011] = 128'h0;
    mem[11'b10110111100] = 128'h0;
    mem[11'b10110111101] = 128'h0;
    mem[11'b10110111110] = 128'h0;
    mem[11'b10110111111] = 128'h0;
    mem[11'b10111000000] = 128'h0;
    mem[11'b10111000001] = 128'h0;
    mem[11'b10111000010] = 128'h0;
    mem[11'b10111000011] = 128'h0;
    mem[11'b10111000100] = 128'h0;
    mem[11'b10111000101] = 128'h0;
    mem[11'b10111000110] = 128'h0;
    mem[11'b10111000111] = 128'h0;
    mem[11'b10111001000] = 128'h0;
    mem[11'b10111001001] = 128'h0;
    mem[11'b10111001010] = 128'h0;
    mem[11'b10111001011] = 128'h0;
    mem[11'b10111001100] = 128'h0;
    mem[11'b10111001101] = 128'h0;
    mem[11'b10111001110] = 128'h0;
    mem[11'b10111001111] = 128'h0;
    mem[11'b10111010000] = 128'h0;
    mem[11'b10111010001] = 128'h0;
    mem[11'b10111010010] = 128'h0;
    mem[11'b10111010011] = 128'h0;
    mem[11'b10111010100] = 128'h0;
    mem[11'b10111010101] = 128'h0;
    mem[11'b10111010110] = 128'h0;
    mem[11'b10111010111] = 128'h0;
    mem[11'b10111011000] = 128'h0;
    mem[11'b10111011001] = 128'h0;
    mem[11'b10111011010] = 128'h0;
    mem[11'b10111011011] = 128'h0;
    mem[11'b10111011100] = 128'h0;
    mem[11'b10111011101] = 128'h0;
    mem[11'b10111011110] = 128'h0;
    mem[11'b10111011111] = 128'h0;
    mem[11'b10111100000] = 128'h0;
    mem[11'b10111100001] = 128'h0;
    mem[11'b10111100010] = 128'h0;
    mem[11'b10111100011] = 128'h0;
    mem[11'b10111100100] = 128'h0;
    mem[11'b10111100101] = 128'h0;
    mem[11'b10111100110] = 128'h0;
    mem[11'b10111100111] = 128'h0;
    mem[11'b10111101000] = 128'h0;
    mem[11'b10111101001] = 128'h0;
    mem[11'b10111101010] = 128'h0;
    mem[11'b10111101011] = 128'h0;
    mem[11'b10111101100] = 128'h0;
    mem[11'b10111101101] = 128'h0;
    mem[11'b10111101110] = 128'h0;
    mem[11'b10111101111] = 128'h0;
    mem[11'b10111110000] = 128'h0;
    mem[11'b10111110001] = 128'h0;
    mem[11'b10111110010] = 128'h0;
    mem[11'b10111110011] = 128'h0;
    mem[11'b10111110100] = 128'h0;
    mem[11'b10111110101] = 128'h0;
    mem[11'b10111110110] = 128'h0;
    mem[11'b10111110111] = 128'h0;
    mem[11'b10111111000] = 128'h0;
    mem[11'b10111111001] = 128'h0;
    mem[11'b10111111010] = 128'h0;
    mem[11'b10111111011] = 128'h0;
    mem[11'b10111111100] = 128'h0;
    mem[11'b10111111101] = 128'h0;
    mem[11'b10111111110] = 128'h0;
    mem[11'b10111111111] = 128'h0;
    mem[11'b11000000000] = 128'h0;
    mem[11'b11000000001] = 128'h0;
    mem[11'b11000000010] = 128'h0;
    mem[11'b11000000011] = 128'h0;
    mem[11'b11000000100] = 128'h0;
    mem[11'b11000000101] = 128'h0;
    mem[11'b11000000110] = 128'h0;
    mem[11'b11000000111] = 128'h0;
    mem[11'b11000001000] = 128'h0;
    mem[11'b11000001001] = 128'h0;
    mem[11'b11000001010] = 128'h0;
    mem[11'b11000001011] = 128'h0;
    mem[11'b11000001100] = 128'h0;
    mem[11'b11000001101] = 128'h0;
    mem[11'b11000001110] = 128'h0;
    mem[11'b11000001111] = 128'h0;
    mem[11'b11000010000] = 128'h0;
    mem[11'b11000010001] = 128'h0;
    mem[11'b11000010010] = 128'h0;
    mem[11'b11000010011] = 128'h0;
    mem[11'b11000010100] = 128'h0;
    mem[11'b11000010101] = 128'h0;
    mem[11'b11000010110] = 128'h0;
    mem[11'b11000010111] = 128'h0;
    mem[11'b11000011000] = 128'h0;
    mem[11'b11000011001] = 128'h0;
    mem[11'b11000011010] = 128'h0;
    mem[11'b11000011011] = 128'h0;
    mem[11'b11000011100] = 128'h0;
    mem[11'b11000011101] = 128'h0;
    mem[11'b11000011110] = 128'h0;
    mem[11'b11000011111] = 128'h0;
    mem[11'b11000100000] = 128'h0;
    mem[11'b11000100001] = 128'h0;
    mem[11'b11000100010] = 128'h0;
    mem[11'b11000100011] = 128'h0;
    mem[11'b11000100100] = 128'h0;
    mem[11'b11000100101] = 128'h0;
    mem[11'b11000100110] = 128'h0;
    mem[11'b11000100111] = 128'h0;
    mem[11'b11000101000] = 128'h0;
    mem[11'b11000101001] = 128'h0;
    mem[11'b11000101010] = 128'h0;
    mem[11'b11000101011] = 128'h0;
    mem[11'b11000101100] = 128'h0;
    mem[11'b11000101101] = 128'h0;
    mem[11'b11000101110] = 128'h0;
    mem[11'b11000101111] = 128'h0;
    mem[11'b11000110000] = 128'h0;
    mem[11'b11000110001] = 128'h0;
    mem[11'b11000110010] = 128'h0;
    mem[11'b11000110011] = 128'h0;
    mem[11'b11000110100] = 128'h0;
    mem[11'b11000110101] = 128'h0;
    mem[11'b11000110110] = 128'h0;
    mem[11'b11000110111] = 128'h0;
    mem[11'b11000111000] = 128'h0;
    mem[11'b11000111001] = 128'h0;
    mem[11'b11000111010] = 128'h0;
    mem[11'b11000111011] = 128'h0;
    mem[11'b11000111100] = 128'h0;
    mem[11'b11000111101] = 128'h0;
    mem[11'b11000111110] = 128'h0;
    mem[11'b11000111111] = 128'h0;
    mem[11'b11001000000] = 128'h0;
    mem[11'b11001000001] = 128'h0;
    mem[11'b11001000010] = 128'h0;
    mem[11'b11001000011] = 128'h0;
    mem[11'b11001000100] = 128'h0;
    mem[11'b11001000101] = 128'h0;
    mem[11'b11001000110] = 128'h0;
    mem[11'b11001000111] = 128'h0;
    mem[11'b11001001000] = 128'h0;
    mem[11'b11001001001] = 128'h0;
    mem[11'b11001001010] = 128'h0;
    mem[11'b11001001011] = 128'h0;
    mem[11'b11001001100] = 128'h0;
    mem[11'b11001001101] = 128'h0;
    mem[11'b11001001110] = 128'h0;
    mem[11'b11001001111] = 128'h0;
    mem[11'b11001010000] = 128'h0;
    mem[11'b11001010001] = 128'h0;
    mem[11'b11001010010] = 128'h0;
    mem[11'b11001010011] = 128'h0;
    mem[11'b11001010100] = 128'h0;
    mem[11'b11001010101] = 128'h0;
    mem[11'b11001010110] = 128'h0;
    mem[11'b11001010111] = 128'h0;
    mem[11'b11001011000] = 128'h0;
    mem[11'b11001011001] = 128'h0;
    mem[11'b11001011010] = 128'h0;
    mem[11'b11001011011] = 128'h0;
    mem[11'b11001011100] = 128'h0;
    mem[11'b11001011101] = 128'h0;
    mem[11'b11001011110] = 128'h0;
    mem[11'b11001011111] = 128'h0;
    mem[11'b11001100000] = 128'h0;
    mem[11'b11001100001] = 128'h0;
    mem[11'b11001100010] = 128'h0;
    mem[11'b11001100011] = 128'h0;
    mem[11'b11001100100] = 128'h0;
    mem[11'b11001100101] = 128'h0;
    mem[11'b11001100110] = 128'h0;
    mem[11'b11001100111] = 128'h0;
    mem[11'b11001101000] = 128'h0;
    mem[11'b11001101001] = 128'h0;
    mem[11'b11001101010] = 128'h0;
    mem[11'b11001101011] = 128'h0;
    mem[11'b11001101100] = 128'h0;
    mem[11'b11001101101] = 128'h0;
    mem[11'b11001101110] = 128'h0;
    mem[11'b11001101111] = 128'h0;
    mem[11'b11001110000] = 128'h0;
    mem[11'b11001110001] = 128'h0;
    mem[11'b11001110010] = 128'h0;
    mem[11'b11001110011] = 128'h0;
    mem[11'b11001110100] = 128'h0;
    mem[11'b11001110101] = 128'h0;
    mem[11'b11001110110] = 128'h0;
    mem[11'b11001110111] = 128'h0;
    mem[11'b11001111000] = 128'h0;
    mem[11'b11001111001] = 128'h0;
    mem[11'b11001111010] = 128'h0;
    mem[11'b11001111011] = 128'h0;
    mem[11'b11001111100] = 128'h0;
    mem[11'b11001111101] = 128'h0;
    mem[11'b11001111110] = 128'h0;
    mem[11'b11001111111] = 128'h0;
    mem[11'b11010000000] = 128'h0;
    mem[11'b11010000001] = 128'h0;
    mem[11'b11010000010] = 128'h0;
    mem[11'b11010000011] = 128'h0;
    mem[11'b11010000100] = 128'h0;
    mem[11'b11010000101] = 128'h0;
    mem[11'b11010000110] = 128'h0;
    mem[11'b11010000111] = 128'h0;
    mem[11'b11010001000] = 128'h0;
    mem[11'b11010001001] = 128'h0;
    mem[11'b11010001010] = 128'h0;
    mem[11'b11010001011] = 128'h0;
    mem[11'b11010001100] = 128'h0;
    mem[11'b11010001101] = 128'h0;
    mem[11'b11010001110] = 128'h0;
    mem[11'b11010001111] = 128'h0;
    mem[11'b11010010000] = 128'h0;
    mem[11'b11010010001] = 128'h0;
    mem[11'b11010010010] = 128'h0;
    mem[11'b11010010011] = 128'h0;
    mem[11'b11010010100] = 128'h0;
    mem[11'b11010010101] = 128'h0;
    mem[11'b11010010110] = 128'h0;
    mem[11'b11010010111] = 128'h0;
    mem[11'b11010011000] = 128'h0;
    mem[11'b11010011001] = 128'h0;
    mem[11'b11010011010] = 128'h0;
    mem[11'b11010011011] = 128'h0;
    mem[11'b11010011100] = 128'h0;
    mem[11'b11010011101] = 128'h0;
    mem[11'b11010011110] = 128'h0;
    mem[11'b11010011111] = 128'h0;
    mem[11'b11010100000] = 128'h0;
    mem[11'b11010100001] = 128'h0;
    mem[11'b11010100010] = 128'h0;
    mem[11'b11010100011] = 128'h0;
    mem[11'b11010100100] = 128'h0;
    mem[11'b11010100101] = 128'h0;
    mem[11'b11010100110] = 128'h0;
    mem[11'b11010100111] = 128'h0;
    mem[11'b11010101000] = 128'h0;
    mem[11'b11010101001] = 128'h0;
    mem[11'b11010101010] = 128'h0;
    mem[11'b11010101011] = 128'h0;
    mem[11'b11010101100] = 128'h0;
    mem[11'b11010101101] = 128'h0;
    mem[11'b11010101110] = 128'h0;
    mem[11'b11010101111] = 128'h0;
    mem[11'b11010110000] = 128'h0;
    mem[11'b11010110001] = 128'h0;
    mem[11'b11010110010] = 128'h0;
    mem[11'b11010110011] = 128'h0;
    mem[11'b11010110100] = 128'h0;
    mem[11'b11010110101] = 128'h0;
    mem[11'b11010110110] = 128'h0;
    mem[11'b11010110111] = 128'h0;
    mem[11'b11010111000] = 128'h0;
    mem[11'b11010111001] = 128'h0;
    mem[11'b11010111010] = 128'h0;
    mem[11'b11010111011] = 128'h0;
    mem[11'b11010111100] = 128'h0;
    mem[11'b11010111101] = 128'h0;
    mem[11'b11010111110] = 128'h0;
    mem[11'b11010111111] = 128'h0;
    mem[11'b11011000000] = 128'h0;
    mem[11'b11011000001] = 128'h0;
    mem[11'b11011000010] = 128'h0;
    mem[11'b11011000011] = 128'h0;
    mem[11'b11011000100] = 128'h0;
    mem[11'b11011000101] = 128'h0;
    mem[11'b11011000110] = 128'h0;
    mem[11'b11011000111] = 128'h0;
    mem[11'b11011001000] = 128'h0;
    mem[11'b11011001001] = 128'h0;
    mem[11'b11011001010] = 128'h0;
    mem[11'b11011001011] = 128'h0;
    mem[11'b11011001100] = 128'h0;
    mem[11'b11011001101] = 128'h0;
    mem[11'b11011001110] = 128'h0;
    mem[11'b11011001111] = 128'h0;
    mem[11'b11011010000] = 128'h0;
    mem[11'b11011010001] = 128'h0;
    mem[11'b11011010010] = 128'h0;
    mem[11'b11011010011] = 128'h0;
    mem[11'b11011010100] = 128'h0;
    mem[11'b11011010101] = 128'h0;
    mem[11'b11011010110] = 128'h0;
    mem[11'b11011010111] = 128'h0;
    mem[11'b11011011000] = 128'h0;
    mem[11'b11011011001] = 128'h0;
    mem[11'b11011011010] = 128'h0;
    mem[11'b11011011011] = 128'h0;
    mem[11'b11011011100] = 128'h0;
    mem[11'b11011011101] = 128'h0;
    mem[11'b11011011110] = 128'h0;
    mem[11'b11011011111] = 128'h0;
    mem[11'b11011100000] = 128'h0;
    mem[11'b11011100001] = 128'h0;
    mem[11'b11011100010] = 128'h0;
    mem[11'b11011100011] = 128'h0;
    mem[11'b11011100100] = 128'h0;
    mem[11'b11011100101] = 128'h0;
    mem[11'b11011100110] = 128'h0;
    mem[11'b11011100111] = 128'h0;
    mem[11'b11011101000] = 128'h0;
    mem[11'b11011101001] = 128'h0;
    mem[11'b11011101010] = 128'h0;
    mem[11'b11011101011] = 128'h0;
    mem[11'b11011101100] = 128'h0;
    mem[11'b11011101101] = 128'h0;
    mem[11'b11011101110] = 128'h0;
    mem[11'b11011101111] = 128'h0;
    mem[11'b11011110000] = 128'h0;
    mem[11'b11011110001] = 128'h0;
    mem[11'b11011110010] = 128'h0;
    mem[11'b11011110011] = 128'h0;
    mem[11'b11011110100] = 128'h0;
    mem[11'b11011110101] = 128'h0;
    mem[11'b11011110110] = 128'h0;
    mem[11'b11011110111] = 128'h0;
    mem[11'b11011111000] = 128'h0;
    mem[11'b11011111001] = 128'h0;
    mem[11'b11011111010] = 128'h0;
    mem[11'b11011111011] = 128'h0;
    mem[11'b11011111100] = 128'h0;
    mem[11'b11011111101] = 128'h0;
    mem[11'b11011111110] = 128'h0;
    mem[11'b11011111111] = 128'h0;
    mem[11'b11100000000] = 128'h0;
    mem[11'b11100000001] = 128'h0;
    mem[11'b11100000010] = 128'h0;
    mem[11'b11100000011] = 128'h0;
    mem[11'b11100000100] = 128'h0;
    mem[11'b11100000101] = 128'h0;
    mem[11'b11100000110] = 128'h0;
    mem[11'b11100000111] = 128'h0;
    mem[11'b11100001000] = 128'h0;
    mem[11'b11100001001] = 128'h0;
    mem[11'b11100001010] = 128'h0;
    mem[11'b11100001011] = 128'h0;
    mem[11'b11100001100] = 128'h0;
    mem[11'b11100001101] = 128'h0;
    mem[11'b11100001110] = 128'h0;
    mem[11'b11100001111] = 128'h0;
    mem[11'b11100010000] = 128'h0;
    mem[11'b11100010001] = 128'h0;
    mem[11'b11100010010] = 128'h0;
    mem[11'b11100010011] = 128'h0;
    mem[11'b11100010100] = 128'h0;
    mem[11'b11100010101] = 128'h0;
    mem[11'b11100010110] = 128'h0;
    mem[11'b11100010111] = 128'h0;
    mem[11'b11100011000] = 128'h0;
    mem[11'b11100011001] = 128'h0;
    mem[11'b11100011010] = 128'h0;
    mem[11'b11100011011] = 128'h0;
    mem[11'b11100011100] = 128'h0;
    mem[11'b11100011101] = 128'h0;
    mem[11'b11100011110] = 128'h0;
    mem[11'b11100011111] = 128'h0;
    mem[11'b11100100000] = 128'h0;
    mem[11'b11100100001] = 128'h0;
    mem[11'b11100100010] = 128'h0;
    mem[11'b11100100011] = 128'h0;
    mem[11'b11100100100] = 128'h0;
    mem[11'b11100100101] = 128'h0;
    mem[11'b11100100110] = 128'h0;
    mem[11'b11100100111] = 128'h0;
    mem[11'b11100101000] = 128'h0;
    mem[11'b11100101001] = 128'h0;
    mem[11'b11100101010] = 128'h0;
    mem[11'b11100101011] = 128'h0;
    mem[11'b11100101100] = 128'h0;
    mem[11'b11100101101] = 128'h0;
    mem[11'b11100101110] = 128'h0;
    mem[11'b11100101111] = 128'h0;
    mem[11'b11100110000] = 128'h0;
    mem[11'b11100110001] = 128'h0;
    mem[11'b11100110010] = 128'h0;
    mem[11'b11100110011] = 128'h0;
    mem[11'b11100110100] = 128'h0;
    mem[11'b11100110101] = 128'h0;
    mem[11'b11100110110] = 128'h0;
    mem[11'b11100110111] = 128'h0;
    mem[11'b11100111000] = 128'h0;
    mem[11'b11100111001] = 128'h0;
    mem[11'b11100111010] = 128'h0;
    mem[11'b11100111011] = 128'h0;
    mem[11'b11100111100] = 128'h0;
    mem[11'b11100111101] = 128'h0;
    mem[11'b11100111110] = 128'h0;
    mem[11'b11100111111] = 128'h0;
    mem[11'b11101000000] = 128'h0;
    mem[11'b11101000001] = 128'h0;
    mem[11'b11101000010] = 128'h0;
    mem[11'b11101000011] = 128'h0;
    mem[11'b11101000100] = 128'h0;
    mem[11'b11101000101] = 128'h0;
    mem[11'b11101000110] = 128'h0;
    mem[11'b11101000111] = 128'h0;
    mem[11'b11101001000] = 128'h0;
    mem[11'b11101001001] = 128'h0;
    mem[11'b11101001010] = 128'h0;
    mem[11'b11101001011] = 128'h0;
    mem[11'b11101001100] = 128'h0;
    mem[11'b11101001101] = 128'h0;
    mem[11'b11101001110] = 128'h0;
    mem[11'b11101001111] = 128'h0;
    mem[11'b11101010000] = 128'h0;
    mem[11'b11101010001] = 128'h0;
    mem[11'b11101010010] = 128'h0;
    mem[11'b11101010011] = 128'h0;
    mem[11'b11101010100] = 128'h0;
    mem[11'b11101010101] = 128'h0;
    mem[11'b11101010110] = 128'h0;
    mem[11'b11101010111] = 128'h0;
    mem[11'b11101011000] = 128'h0;
    mem[11'b11101011001] = 128'h0;
    mem[11'b11101011010] = 128'h0;
    mem[11'b11101011011] = 128'h0;
    mem[11'b11101011100] = 128'h0;
    mem[11'b11101011101] = 128'h0;
    mem[11'b11101011110] = 128'h0;
    mem[11'b11101011111] = 128'h0;
    mem[11'b11101100000] = 128'h0;
    mem[11'b11101100001] = 128'h0;
    mem[11'b11101100010] = 128'h0;
    mem[11'b11101100011] = 128'h0;
    mem[11'b11101100100] = 128'h0;
    mem[11'b11101100101] = 128'h0;
    mem[11'b11101100110] = 128'h0;
    mem[11'b11101100111] = 128'h0;
    mem[11'b11101101000] = 128'h0;
    mem[11'b11101101001] = 128'h0;
    mem[11'b11101101010] = 128'h0;
    mem[11'b11101101011] = 128'h0;
    mem[11'b11101101100] = 128'h0;
    mem[11'b11101101101] = 128'h0;
    mem[11'b11101101110] = 128'h0;
    mem[11'b11101101111] = 128'h0;
    mem[11'b11101110000] = 128'h0;
    mem[11'b11101110001] = 128'h0;
    mem[11'b11101110010] = 128'h0;
    mem[11'b11101110011] = 128'h0;
    mem[11'b11101110100] = 128'h0;
    mem[11'b11101110101] = 128'h0;
    mem[11'b11101110110] = 128'h0;
    mem[11'b11101110111] = 128'h0;
    mem[11'b11101111000] = 128'h0;
    mem[11'b11101111001] = 128'h0;
    mem[11'b11101111010] = 128'h0;
    mem[11'b11101111011] = 128'h0;
    mem[11'b11101111100] = 128'h0;
    mem[11'b11101111101] = 128'h0;
    mem[11'b11101111110] = 128'h0;
    mem[11'b11101111111] = 128'h0;
    mem[11'b11110000000] = 128'h0;
    mem[11'b11110000001] = 128'h0;
    mem[11'b11110000010] = 128'h0;
    mem[11'b11110000011] = 128'h0;
    mem[11'b11110000100] = 128'h0;
    mem[11'b11110000101] = 128'h0;
    mem[11'b11110000110] = 128'h0;
    mem[11'b11110000111] = 128'h0;
    mem[11'b11110001000] = 128'h0;
    mem[11'b11110001001] = 128'h0;
    mem[11'b11110001010] = 128'h0;
    mem[11'b11110001011] = 128'h0;
    mem[11'b11110001100] = 128'h0;
    mem[11'b11110001101] = 128'h0;
    mem[11'b11110001110] = 128'h0;
    mem[11'b11110001111] = 128'h0;
    mem[11'b11110010000] = 128'h0;
    mem[11'b11110010001] = 128'h0;
    mem[11'b11110010010] = 128'h0;
    mem[11'b11110010011] = 128'h0;
    mem[11'b11110010100] = 128'h0;
    mem[11'b11110010101] = 128'h0;
    mem[11'b11110010110] = 128'h0;
    mem[11'b11110010111] = 128'h0;
    mem[11'b11110011000] = 128'h0;
    mem[11'b11110011001] = 128'h0;
    mem[11'b11110011010] = 128'h0;
    mem[11'b11110011011] = 128'h0;
    mem[11'b11110011100] = 128'h0;
    mem[11'b11110011101] = 128'h0;
    mem[11'b11110011110] = 128'h0;
    mem[11'b11110011111] = 128'h0;
    mem[11'b11110100000] = 128'h0;
    mem[11'b11110100001] = 128'h0;
    mem[11'b11110100010] = 128'h0;
    mem[11'b11110100011] = 128'h0;
    mem[11'b11110100100] = 128'h0;
    mem[11'b11110100101] = 128'h0;
    mem[11'b11110100110] = 128'h0;
    mem[11'b11110100111] = 128'h0;
    mem[11'b11110101000] = 128'h0;
    mem[11'b11110101001] = 128'h0;
    mem[11'b11110101010] = 128'h0;
    mem[11'b11110101011] = 128'h0;
    mem[11'b11110101100] = 128'h0;
    mem[11'b11110101101] = 128'h0;
    mem[11'b11110101110] = 128'h0;
    mem[11'b11110101111] = 128'h0;
    mem[11'b11110110000] = 128'h0;
    mem[11'b11110110001] = 128'h0;
    mem[11'b11110110010] = 128'h0;
    mem[11'b11110110011] = 128'h0;
    mem[11'b11110110100] = 128'h0;
    mem[11'b11110110101] = 128'h0;
    mem[11'b11110110110] = 128'h0;
    mem[11'b11110110111] = 128'h0;
    mem[11'b11110111000] = 128'h0;
    mem[11'b11110111001] = 128'h0;
    mem[11'b11110111010] = 128'h0;
    mem[11'b11110111011] = 128'h0;
    mem[11'b11110111100] = 128'h0;
    mem[11'b11110111101] = 128'h0;
    mem[11'b11110111110] = 128'h0;
    mem[11'b11110111111] = 128'h0;
    mem[11'b11111000000] = 128'h0;
    mem[11'b11111000001] = 128'h0;
    mem[11'b11111000010] = 128'h0;
    mem[11'b11111000011] = 128'h0;
    mem[11'b11111000100] = 128'h0;
    mem[11'b11111000101] = 128'h0;
    mem[11'b11111000110] = 128'h0;
    mem[11'b11111000111] = 128'h0;
    mem[11'b11111001000] = 128'h0;
    mem[11'b11111001001] = 128'h0;
    mem[11'b11111001010] = 128'h0;
    mem[11'b11111001011] = 128'h0;
    mem[11'b11111001100] = 128'h0;
    mem[11'b11111001101] = 128'h0;
    mem[11'b11111001110] = 128'h0;
    mem[11'b11111001111] = 128'h0;
    mem[11'b11111010000] = 128'h0;
    mem[11'b11111010001] = 128'h0;
    mem[11'b11111010010] = 128'h0;
    mem[11'b11111010011] = 128'h0;
    mem[11'b11111010100] = 128'h0;
    mem[11'b11111010101] = 128'h0;
    mem[11'b11111010110] = 128'h0;
    mem[11'b11111010111] = 128'h0;
    mem[11'b11111011000] = 128'h0;
    mem[11'b11111011001] = 128'h0;
    mem[11'b11111011010] = 128'h0;
    mem[11'b11111011011] = 128'h0;
    mem[11'b11111011100] = 128'h0;
    mem[11'b11111011101] = 128'h0;
    mem[11'b11111011110] = 128'h0;
    mem[11'b11111011111] = 128'h0;
    mem[11'b11111100000] = 128'h0;
    mem[11'b11111100001] = 128'h0;
    mem[11'b11111100010] = 128'h0;
    mem[11'b11111100011] = 128'h0;
    mem[11'b11111100100] = 128'h0;
    mem[11'b11111100101] = 128'h0;
    mem[11'b11111100110] = 128'h0;
    mem[11'b11111100111] = 128'h0;
    mem[11'b11111101000] = 128'h0;
    mem[11'b11111101001] = 128'h0;
    mem[11'b11111101010] = 128'h0;
    mem[11'b11111101011] = 128'h0;
    mem[11'b11111101100] = 128'h0;
    mem[11'b11111101101] = 128'h0;
    mem[11'b11111101110] = 128'h0;
    mem[11'b11111101111] = 128'h0;
    mem[11'b11111110000] = 128'h0;
    mem[11'b11111110001] = 128'h0;
    mem[11'b11111110010] = 128'h0;
    mem[11'b11111110011] = 128'h0;
    mem[11'b11111110100] = 128'h0;
    mem[11'b11111110101] = 128'h0;
    mem[11'b11111110110] = 128'h0;
    mem[11'b11111110111] = 128'h0;
    mem[11'b11111111000] = 128'h0;
    mem[11'b11111111001] = 128'h0;
    mem[11'b11111111010] = 128'h0;
    mem[11'b11111111011] = 128'h0;
    mem[11'b11111111100] = 128'h0;
    mem[11'b11111111101] = 128'h0;
    mem[11'b11111111110] = 128'h0;
    mem[11'b11111111111] = 128'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // top$risk$symbols$way_1


module top$sessions(clock,key_valid,key,write,write_address,write_row,hit,account);
    
    // Module arguments
    input wire  clock;
    input wire  key_valid;
    input wire  [79:0] key;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [96:0] write_row;
    output reg  hit;
    output reg  [15:0] account;
    
    // Stub signals
    reg  [7:0] way_0$read_address;
    reg  way_0$read_clock;
    wire  [96:0] way_0$read_data;
    reg  [7:0] way_0$write_address;
    reg  way_0$write_clock;
    reg  [96:0] way_0$write_data;
    reg  way_0$write_enable;
    reg  [7:0] way_1$read_address;
    reg  way_1$read_clock;
    wire  [96:0] way_1$read_data;
    reg  [7:0] way_1$write_address;
    reg  way_1$write_clock;
    reg  [96:0] way_1$write_data;
    reg  way_1$write_enable;
    reg  [96:0] row_0$d;
    wire  [96:0] row_0$q;
    reg  row_0$clock;
    reg  [96:0] row_1$d;
    wire  [96:0] row_1$q;
    reg  row_1$clock;
    reg  [79:0] wanted$d;
    wire  [79:0] wanted$q;
    reg  wanted$clock;
    reg  reading$d;
    wire  reading$q;
    reg  reading$clock;
    reg  comparing$d;
    wire  comparing$q;
    reg  comparing$clock;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    reg  [15:0] of_key$d;
    wire  [15:0] of_key$q;
    reg  of_key$clock;
    
    // Local signals
    reg  same_0;
    reg  same_1;
    
    // Sub module instances
    top$sessions$way_0 way_0(
        .read_address(way_0$read_address),
        .read_clock(way_0$read_clock),
        .read_data(way_0$read_data),
        .write_address(way_0$write_address),
        .write_clock(way_0$write_clock),
        .write_data(way_0$write_data),
        .write_enable(way_0$write_enable)
    );
    top$sessions$way_1 way_1(
        .read_address(way_1$read_address),
        .read_clock(way_1$read_clock),
        .read_data(way_1$read_data),
        .write_address(way_1$write_address),
        .write_clock(way_1$write_clock),
        .write_data(way_1$write_data),
        .write_enable(way_1$write_enable)
    );
    top$sessions$row_0 row_0(
        .d(row_0$d),
        .q(row_0$q),
        .clock(row_0$clock)
    );
    top$sessions$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$sessions$wanted wanted(
        .d(wanted$d),
        .q(wanted$q),
        .clock(wanted$clock)
    );
    top$sessions$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    top$sessions$comparing comparing(
        .d(comparing$d),
        .q(comparing$q),
        .clock(comparing$clock)
    );
    top$sessions$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    top$sessions$of_key of_key(
        .d(of_key$d),
        .q(of_key$q),
        .clock(of_key$clock)
    );
    
    // Update code
    always @(*) begin
        row_0$clock = clock;
        row_1$clock = clock;
        wanted$clock = clock;
        reading$clock = clock;
        comparing$clock = clock;
        is_hit$clock = clock;
        of_key$clock = clock;
        row_0$d = row_0$q;
        row_1$d = row_1$q;
        wanted$d = wanted$q;
        reading$d = reading$q;
        comparing$d = comparing$q;
        is_hit$d = is_hit$q;
        of_key$d = of_key$q;
        way_0$read_clock = clock;
        way_0$write_clock = clock;
        way_1$read_clock = clock;
        way_1$write_clock = clock;
        way_0$read_address = (key[(32'h0)+:(8)] ^ key[(32'h7)+:(8)]) ^ (key[(32'he)+:(8)] ^ key[(32'h15)+:(8)]) ^ (key[(32'h1c)+:(8)] ^ key[(32'h23)+:(8)]) ^ (key[(32'h2a)+:(8)] ^ key[(32'h31)+:(8)]) ^ (key[(32'h38)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h46)+:(8)];
        way_1$read_address = (key[(32'h0)+:(8)] ^ key[(32'h9)+:(8)]) ^ (key[(32'h12)+:(8)] ^ key[(32'h1b)+:(8)]) ^ (key[(32'h24)+:(8)] ^ key[(32'h2d)+:(8)]) ^ (key[(32'h36)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h48)+:(8)];
        way_0$write_address = write_address[(32'h0)+:(8)];
        way_1$write_address = write_address[(32'h0)+:(8)];
        way_0$write_data = write_row;
        way_1$write_data = write_row;
        way_0$write_enable = write & ~write_address[32'h8];
        way_1$write_enable = write & write_address[32'h8];
        if (key_valid) begin
            wanted$d = key;
        end
        reading$d = key_valid;
        comparing$d = reading$q;
        row_0$d = way_0$read_data;
        row_1$d = way_1$read_data;
        same_0 = row_0$q[32'h0] & (row_0$q[(32'h11)+:(80)] == wanted$q);
        same_1 = row_1$q[32'h0] & (row_1$q[(32'h11)+:(80)] == wanted$q);
        if (comparing$q) begin
            is_hit$d = same_0 | same_1;
            of_key$d = row_0$q[(32'h1)+:(16)];
            if (same_1) begin
                of_key$d = row_1$q[(32'h1)+:(16)];
            end
        end
        hit = is_hit$q;
        account = of_key$q;
    end
    
endmodule // top$sessions


module top$sessions$comparing(d,q,clock);
    
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
          
endmodule // top$sessions$comparing


module top$sessions$is_hit(d,q,clock);
    
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
          
endmodule // top$sessions$is_hit


module top$sessions$of_key(d,q,clock);
    
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
          
endmodule // top$sessions$of_key


module top$sessions$reading(d,q,clock);
    
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
          
endmodule // top$sessions$reading


module top$sessions$row_0(d,q,clock);
    
    // Module arguments
    input wire  [96:0] d;
    output reg  [96:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 97'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sessions$row_0


module top$sessions$row_1(d,q,clock);
    
    // Module arguments
    input wire  [96:0] d;
    output reg  [96:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 97'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sessions$row_1


module top$sessions$wanted(d,q,clock);
    
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
          
endmodule // top$sessions$wanted


module top$sessions$way_0(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [96:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [96:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[96:0] mem[255:0];
    
    initial begin
    mem[8'h0] = 97'h0;
    mem[8'h1] = 97'h0;
    mem[8'h2] = 97'h0;
    mem[8'h3] = 97'h0;
    mem[8'h4] = 97'h0;
    mem[8'h5] = 97'h0;
    mem[8'h6] = 97'h0;
    mem[8'h7] = 97'h0;
    mem[8'h8] = 97'h0;
    mem[8'h9] = 97'h0;
    mem[8'ha] = 97'h0;
    mem[8'hb] = 97'h0;
    mem[8'hc] = 97'h0;
    mem[8'hd] = 97'h0;
    mem[8'he] = 97'h0;
    mem[8'hf] = 97'h0;
    mem[8'h10] = 97'h0;
    mem[8'h11] = 97'h0;
    mem[8'h12] = 97'h0;
    mem[8'h13] = 97'h0;
    mem[8'h14] = 97'h0;
    mem[8'h15] = 97'h0;
    mem[8'h16] = 97'h0;
    mem[8'h17] = 97'h0;
    mem[8'h18] = 97'h0;
    mem[8'h19] = 97'h0;
    mem[8'h1a] = 97'h0;
    mem[8'h1b] = 97'h0;
    mem[8'h1c] = 97'h0;
    mem[8'h1d] = 97'h0;
    mem[8'h1e] = 97'h0;
    mem[8'h1f] = 97'h0;
    mem[8'h20] = 97'h0;
    mem[8'h21] = 97'h0;
    mem[8'h22] = 97'h0;
    mem[8'h23] = 97'h0;
    mem[8'h24] = 97'h0;
    mem[8'h25] = 97'h0;
    mem[8'h26] = 97'h0;
    mem[8'h27] = 97'h0;
    mem[8'h28] = 97'h0;
    mem[8'h29] = 97'h0;
    mem[8'h2a] = 97'h0;
    mem[8'h2b] = 97'h0;
    mem[8'h2c] = 97'h0;
    mem[8'h2d] = 97'h0;
    mem[8'h2e] = 97'h0;
    mem[8'h2f] = 97'h0;
    mem[8'h30] = 97'h0;
    mem[8'h31] = 97'h0;
    mem[8'h32] = 97'h0;
    mem[8'h33] = 97'h0;
    mem[8'h34] = 97'h0;
    mem[8'h35] = 97'h0;
    mem[8'h36] = 97'h0;
    mem[8'h37] = 97'h0;
    mem[8'h38] = 97'h0;
    mem[8'h39] = 97'h0;
    mem[8'h3a] = 97'h0;
    mem[8'h3b] = 97'h0;
    mem[8'h3c] = 97'h0;
    mem[8'h3d] = 97'h0;
    mem[8'h3e] = 97'h0;
    mem[8'h3f] = 97'h0;
    mem[8'h40] = 97'h0;
    mem[8'h41] = 97'h0;
    mem[8'h42] = 97'h0;
    mem[8'h43] = 97'h0;
    mem[8'h44] = 97'h0;
    mem[8'h45] = 97'h0;
    mem[8'h46] = 97'h0;
    mem[8'h47] = 97'h0;
    mem[8'h48] = 97'h0;
    mem[8'h49] = 97'h0;
    mem[8'h4a] = 97'h0;
    mem[8'h4b] = 97'h0;
    mem[8'h4c] = 97'h0;
    mem[8'h4d] = 97'h0;
    mem[8'h4e] = 97'h0;
    mem[8'h4f] = 97'h0;
    mem[8'h50] = 97'h0;
    mem[8'h51] = 97'h0;
    mem[8'h52] = 97'h0;
    mem[8'h53] = 97'h0;
    mem[8'h54] = 97'h0;
    mem[8'h55] = 97'h0;
    mem[8'h56] = 97'h0;
    mem[8'h57] = 97'h0;
    mem[8'h58] = 97'h0;
    mem[8'h59] = 97'h0;
    mem[8'h5a] = 97'h0;
    mem[8'h5b] = 97'h0;
    mem[8'h5c] = 97'h0;
    mem[8'h5d] = 97'h0;
    mem[8'h5e] = 97'h0;
    mem[8'h5f] = 97'h0;
    mem[8'h60] = 97'h0;
    mem[8'h61] = 97'h0;
    mem[8'h62] = 97'h0;
    mem[8'h63] = 97'h0;
    mem[8'h64] = 97'h0;
    mem[8'h65] = 97'h0;
    mem[8'h66] = 97'h0;
    mem[8'h67] = 97'h0;
    mem[8'h68] = 97'h0;
    mem[8'h69] = 97'h0;
    mem[8'h6a] = 97'h0;
    mem[8'h6b] = 97'h0;
    mem[8'h6c] = 97'h0;
    mem[8'h6d] = 97'h0;
    mem[8'h6e] = 97'h0;
    mem[8'h6f] = 97'h0;
    mem[8'h70] = 97'h0;
    mem[8'h71] = 97'h0;
    mem[8'h72] = 97'h0;
    mem[8'h73] = 97'h0;
    mem[8'h74] = 97'h0;
    mem[8'h75] = 97'h0;
    mem[8'h76] = 97'h0;
    mem[8'h77] = 97'h0;
    mem[8'h78] = 97'h0;
    mem[8'h79] = 97'h0;
    mem[8'h7a] = 97'h0;
    mem[8'h7b] = 97'h0;
    mem[8'h7c] = 97'h0;
    mem[8'h7d] = 97'h0;
    mem[8'h7e] = 97'h0;
    mem[8'h7f] = 97'h0;
    mem[8'h80] = 97'h0;
    mem[8'h81] = 97'h0;
    mem[8'h82] = 97'h0;
    mem[8'h83] = 97'h0;
    mem[8'h84] = 97'h0;
    mem[8'h85] = 97'h0;
    mem[8'h86] = 97'h0;
    mem[8'h87] = 97'h0;
    mem[8'h88] = 97'h0;
    mem[8'h89] = 97'h0;
    mem[8'h8a] = 97'h0;
    mem[8'h8b] = 97'h0;
    mem[8'h8c] = 97'h0;
    mem[8'h8d] = 97'h0;
    mem[8'h8e] = 97'h0;
    mem[8'h8f] = 97'h0;
    mem[8'h90] = 97'h0;
    mem[8'h91] = 97'h0;
    mem[8'h92] = 97'h0;
    mem[8'h93] = 97'h0;
    mem[8'h94] = 97'h0;
    mem[8'h95] = 97'h0;
    mem[8'h96] = 97'h0;
    mem[8'h97] = 97'h0;
    mem[8'h98] = 97'h0;
    mem[8'h99] = 97'h0;
    mem[8'h9a] = 97'h0;
    mem[8'h9b] = 97'h0;
    mem[8'h9c] = 97'h0;
    mem[8'h9d] = 97'h0;
    mem[8'h9e] = 97'h0;
    mem[8'h9f] = 97'h0;
    mem[8'ha0] = 97'h0;
    mem[8'ha1] = 97'h0;
    mem[8'ha2] = 97'h0;
    mem[8'ha3] = 97'h0;
    mem[8'ha4] = 97'h0;
    mem[8'ha5] = 97'h0;
    mem[8'ha6] = 97'h0;
    mem[8'ha7] = 97'h0;
    mem[8'ha8] = 97'h0;
    mem[8'ha9] = 97'h0;
    mem[8'haa] = 97'h0;
    mem[8'hab] = 97'h0;
    mem[8'hac] = 97'h0;
    mem[8'had] = 97'h0;
    mem[8'hae] = 97'h0;
    mem[8'haf] = 97'h0;
    mem[8'hb0] = 97'h0;
    mem[8'hb1] = 97'h0;
    mem[8'hb2] = 97'h0;
    mem[8'hb3] = 97'h0;
    mem[8'hb4] = 97'h0;
    mem[8'hb5] = 97'h0;
    mem[8'hb6] = 97'h0;
    mem[8'hb7] = 97'h0;
    mem[8'hb8] = 97'h0;
    mem[8'hb9] = 97'h0;
    mem[8'hba] = 97'h0;
    mem[8'hbb] = 97'h0;
    mem[8'hbc] = 97'h0;
    mem[8'hbd] = 97'h0;
    mem[8'hbe] = 97'h0;
    mem[8'hbf] = 97'h0;
    mem[8'hc0] = 97'h0;
    mem[8'hc1] = 97'h0;
    mem[8'hc2] = 97'h0;
    mem[8'hc3] = 97'h0;
    mem[8'hc4] = 97'h0;
    mem[8'hc5] = 97'h0;
    mem[8'hc6] = 97'h0;
    mem[8'hc7] = 97'h0;
    mem[8'hc8] = 97'h0;
    mem[8'hc9] = 97'h0;
    mem[8'hca] = 97'h0;
    mem[8'hcb] = 97'h0;
    mem[8'hcc] = 97'h0;
    mem[8'hcd] = 97'h0;
    mem[8'hce] = 97'h0;
    mem[8'hcf] = 97'h0;
    mem[8'hd0] = 97'h0;
    mem[8'hd1] = 97'h0;
    mem[8'hd2] = 97'h0;
    mem[8'hd3] = 97'h0;
    mem[8'hd4] = 97'h0;
    mem[8'hd5] = 97'h0;
    mem[8'hd6] = 97'h0;
    mem[8'hd7] = 97'h0;
    mem[8'hd8] = 97'h0;
    mem[8'hd9] = 97'h0;
    mem[8'hda] = 97'h0;
    mem[8'hdb] = 97'h0;
    mem[8'hdc] = 97'h0;
    mem[8'hdd] = 97'h0;
    mem[8'hde] = 97'h0;
    mem[8'hdf] = 97'h0;
    mem[8'he0] = 97'h0;
    mem[8'he1] = 97'h0;
    mem[8'he2] = 97'h0;
    mem[8'he3] = 97'h0;
    mem[8'he4] = 97'h0;
    mem[8'he5] = 97'h0;
    mem[8'he6] = 97'h0;
    mem[8'he7] = 97'h0;
    mem[8'he8] = 97'h0;
    mem[8'he9] = 97'h0;
    mem[8'hea] = 97'h0;
    mem[8'heb] = 97'h0;
    mem[8'hec] = 97'h0;
    mem[8'hed] = 97'h0;
    mem[8'hee] = 97'h0;
    mem[8'hef] = 97'h0;
    mem[8'hf0] = 97'h0;
    mem[8'hf1] = 97'h0;
    mem[8'hf2] = 97'h0;
    mem[8'hf3] = 97'h0;
    mem[8'hf4] = 97'h0;
    mem[8'hf5] = 97'h0;
    mem[8'hf6] = 97'h0;
    mem[8'hf7] = 97'h0;
    mem[8'hf8] = 97'h0;
    mem[8'hf9] = 97'h0;
    mem[8'hfa] = 97'h0;
    mem[8'hfb] = 97'h0;
    mem[8'hfc] = 97'h0;
    mem[8'hfd] = 97'h0;
    mem[8'hfe] = 97'h0;
    mem[8'hff] = 97'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // top$sessions$way_0


module top$sessions$way_1(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [96:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [96:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[96:0] mem[255:0];
    
    initial begin
    mem[8'h0] = 97'h0;
    mem[8'h1] = 97'h0;
    mem[8'h2] = 97'h0;
    mem[8'h3] = 97'h0;
    mem[8'h4] = 97'h0;
    mem[8'h5] = 97'h0;
    mem[8'h6] = 97'h0;
    mem[8'h7] = 97'h0;
    mem[8'h8] = 97'h0;
    mem[8'h9] = 97'h0;
    mem[8'ha] = 97'h0;
    mem[8'hb] = 97'h0;
    mem[8'hc] = 97'h0;
    mem[8'hd] = 97'h0;
    mem[8'he] = 97'h0;
    mem[8'hf] = 97'h0;
    mem[8'h10] = 97'h0;
    mem[8'h11] = 97'h0;
    mem[8'h12] = 97'h0;
    mem[8'h13] = 97'h0;
    mem[8'h14] = 97'h0;
    mem[8'h15] = 97'h0;
    mem[8'h16] = 97'h0;
    mem[8'h17] = 97'h0;
    mem[8'h18] = 97'h0;
    mem[8'h19] = 97'h0;
    mem[8'h1a] = 97'h0;
    mem[8'h1b] = 97'h0;
    mem[8'h1c] = 97'h0;
    mem[8'h1d] = 97'h0;
    mem[8'h1e] = 97'h0;
    mem[8'h1f] = 97'h0;
    mem[8'h20] = 97'h0;
    mem[8'h21] = 97'h0;
    mem[8'h22] = 97'h0;
    mem[8'h23] = 97'h0;
    mem[8'h24] = 97'h0;
    mem[8'h25] = 97'h0;
    mem[8'h26] = 97'h0;
    mem[8'h27] = 97'h0;
    mem[8'h28] = 97'h0;
    mem[8'h29] = 97'h0;
    mem[8'h2a] = 97'h0;
    mem[8'h2b] = 97'h0;
    mem[8'h2c] = 97'h0;
    mem[8'h2d] = 97'h0;
    mem[8'h2e] = 97'h0;
    mem[8'h2f] = 97'h0;
    mem[8'h30] = 97'h0;
    mem[8'h31] = 97'h0;
    mem[8'h32] = 97'h0;
    mem[8'h33] = 97'h0;
    mem[8'h34] = 97'h0;
    mem[8'h35] = 97'h0;
    mem[8'h36] = 97'h0;
    mem[8'h37] = 97'h0;
    mem[8'h38] = 97'h0;
    mem[8'h39] = 97'h0;
    mem[8'h3a] = 97'h0;
    mem[8'h3b] = 97'h0;
    mem[8'h3c] = 97'h0;
    mem[8'h3d] = 97'h0;
    mem[8'h3e] = 97'h0;
    mem[8'h3f] = 97'h0;
    mem[8'h40] = 97'h0;
    mem[8'h41] = 97'h0;
    mem[8'h42] = 97'h0;
    mem[8'h43] = 97'h0;
    mem[8'h44] = 97'h0;
    mem[8'h45] = 97'h0;
    mem[8'h46] = 97'h0;
    mem[8'h47] = 97'h0;
    mem[8'h48] = 97'h0;
    mem[8'h49] = 97'h0;
    mem[8'h4a] = 97'h0;
    mem[8'h4b] = 97'h0;
    mem[8'h4c] = 97'h0;
    mem[8'h4d] = 97'h0;
    mem[8'h4e] = 97'h0;
    mem[8'h4f] = 97'h0;
    mem[8'h50] = 97'h0;
    mem[8'h51] = 97'h0;
    mem[8'h52] = 97'h0;
    mem[8'h53] = 97'h0;
    mem[8'h54] = 97'h0;
    mem[8'h55] = 97'h0;
    mem[8'h56] = 97'h0;
    mem[8'h57] = 97'h0;
    mem[8'h58] = 97'h0;
    mem[8'h59] = 97'h0;
    mem[8'h5a] = 97'h0;
    mem[8'h5b] = 97'h0;
    mem[8'h5c] = 97'h0;
    mem[8'h5d] = 97'h0;
    mem[8'h5e] = 97'h0;
    mem[8'h5f] = 97'h0;
    mem[8'h60] = 97'h0;
    mem[8'h61] = 97'h0;
    mem[8'h62] = 97'h0;
    mem[8'h63] = 97'h0;
    mem[8'h64] = 97'h0;
    mem[8'h65] = 97'h0;
    mem[8'h66] = 97'h0;
    mem[8'h67] = 97'h0;
    mem[8'h68] = 97'h0;
    mem[8'h69] = 97'h0;
    mem[8'h6a] = 97'h0;
    mem[8'h6b] = 97'h0;
    mem[8'h6c] = 97'h0;
    mem[8'h6d] = 97'h0;
    mem[8'h6e] = 97'h0;
    mem[8'h6f] = 97'h0;
    mem[8'h70] = 97'h0;
    mem[8'h71] = 97'h0;
    mem[8'h72] = 97'h0;
    mem[8'h73] = 97'h0;
    mem[8'h74] = 97'h0;
    mem[8'h75] = 97'h0;
    mem[8'h76] = 97'h0;
    mem[8'h77] = 97'h0;
    mem[8'h78] = 97'h0;
    mem[8'h79] = 97'h0;
    mem[8'h7a] = 97'h0;
    mem[8'h7b] = 97'h0;
    mem[8'h7c] = 97'h0;
    mem[8'h7d] = 97'h0;
    mem[8'h7e] = 97'h0;
    mem[8'h7f] = 97'h0;
    mem[8'h80] = 97'h0;
    mem[8'h81] = 97'h0;
    mem[8'h82] = 97'h0;
    mem[8'h83] = 97'h0;
    mem[8'h84] = 97'h0;
    mem[8'h85] = 97'h0;
    mem[8'h86] = 97'h0;
    mem[8'h87] = 97'h0;
    mem[8'h88] = 97'h0;
    mem[8'h89] = 97'h0;
    mem[8'h8a] = 97'h0;
    mem[8'h8b] = 97'h0;
    mem[8'h8c] = 97'h0;
    mem[8'h8d] = 97'h0;
    mem[8'h8e] = 97'h0;
    mem[8'h8f] = 97'h0;
    mem[8'h90] = 97'h0;
    mem[8'h91] = 97'h0;
    mem[8'h92] = 97'h0;
    mem[8'h93] = 97'h0;
    mem[8'h94] = 97'h0;
    mem[8'h95] = 97'h0;
    mem[8'h96] = 97'h0;
    mem[8'h97] = 97'h0;
    mem[8'h98] = 97'h0;
    mem[8'h99] = 97'h0;
    mem[8'h9a] = 97'h0;
    mem[8'h9b] = 97'h0;
    mem[8'h9c] = 97'h0;
    mem[8'h9d] = 97'h0;
    mem[8'h9e] = 97'h0;
    mem[8'h9f] = 97'h0;
    mem[8'ha0] = 97'h0;
    mem[8'ha1] = 97'h0;
    mem[8'ha2] = 97'h0;
    mem[8'ha3] = 97'h0;
    mem[8'ha4] = 97'h0;
    mem[8'ha5] = 97'h0;
    mem[8'ha6] = 97'h0;
    mem[8'ha7] = 97'h0;
    mem[8'ha8] = 97'h0;
    mem[8'ha9] = 97'h0;
    mem[8'haa] = 97'h0;
    mem[8'hab] = 97'h0;
    mem[8'hac] = 97'h0;
    mem[8'had] = 97'h0;
    mem[8'hae] = 97'h0;
    mem[8'haf] = 97'h0;
    mem[8'hb0] = 97'h0;
    mem[8'hb1] = 97'h0;
    mem[8'hb2] = 97'h0;
    mem[8'hb3] = 97'h0;
    mem[8'hb4] = 97'h0;
    mem[8'hb5] = 97'h0;
    mem[8'hb6] = 97'h0;
    mem[8'hb7] = 97'h0;
    mem[8'hb8] = 97'h0;
    mem[8'hb9] = 97'h0;
    mem[8'hba] = 97'h0;
    mem[8'hbb] = 97'h0;
    mem[8'hbc] = 97'h0;
    mem[8'hbd] = 97'h0;
    mem[8'hbe] = 97'h0;
    mem[8'hbf] = 97'h0;
    mem[8'hc0] = 97'h0;
    mem[8'hc1] = 97'h0;
    mem[8'hc2] = 97'h0;
    mem[8'hc3] = 97'h0;
    mem[8'hc4] = 97'h0;
    mem[8'hc5] = 97'h0;
    mem[8'hc6] = 97'h0;
    mem[8'hc7] = 97'h0;
    mem[8'hc8] = 97'h0;
    mem[8'hc9] = 97'h0;
    mem[8'hca] = 97'h0;
    mem[8'hcb] = 97'h0;
    mem[8'hcc] = 97'h0;
    mem[8'hcd] = 97'h0;
    mem[8'hce] = 97'h0;
    mem[8'hcf] = 97'h0;
    mem[8'hd0] = 97'h0;
    mem[8'hd1] = 97'h0;
    mem[8'hd2] = 97'h0;
    mem[8'hd3] = 97'h0;
    mem[8'hd4] = 97'h0;
    mem[8'hd5] = 97'h0;
    mem[8'hd6] = 97'h0;
    mem[8'hd7] = 97'h0;
    mem[8'hd8] = 97'h0;
    mem[8'hd9] = 97'h0;
    mem[8'hda] = 97'h0;
    mem[8'hdb] = 97'h0;
    mem[8'hdc] = 97'h0;
    mem[8'hdd] = 97'h0;
    mem[8'hde] = 97'h0;
    mem[8'hdf] = 97'h0;
    mem[8'he0] = 97'h0;
    mem[8'he1] = 97'h0;
    mem[8'he2] = 97'h0;
    mem[8'he3] = 97'h0;
    mem[8'he4] = 97'h0;
    mem[8'he5] = 97'h0;
    mem[8'he6] = 97'h0;
    mem[8'he7] = 97'h0;
    mem[8'he8] = 97'h0;
    mem[8'he9] = 97'h0;
    mem[8'hea] = 97'h0;
    mem[8'heb] = 97'h0;
    mem[8'hec] = 97'h0;
    mem[8'hed] = 97'h0;
    mem[8'hee] = 97'h0;
    mem[8'hef] = 97'h0;
    mem[8'hf0] = 97'h0;
    mem[8'hf1] = 97'h0;
    mem[8'hf2] = 97'h0;
    mem[8'hf3] = 97'h0;
    mem[8'hf4] = 97'h0;
    mem[8'hf5] = 97'h0;
    mem[8'hf6] = 97'h0;
    mem[8'hf7] = 97'h0;
    mem[8'hf8] = 97'h0;
    mem[8'hf9] = 97'h0;
    mem[8'hfa] = 97'h0;
    mem[8'hfb] = 97'h0;
    mem[8'hfc] = 97'h0;
    mem[8'hfd] = 97'h0;
    mem[8'hfe] = 97'h0;
    mem[8'hff] = 97'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // top$sessions$way_1


module top$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class);
    
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
    reg  [7:0] flags_2$d;
    wire  [7:0] flags_2$q;
    reg  flags_2$clock;
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
    
    // Local signals
    reg  [15:0] expected;
    reg  [3:0] of_packet;
    
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
    top$summary$flags_2 flags_2(
        .d(flags_2$d),
        .q(flags_2$q),
        .clock(flags_2$clock)
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
        flags_2$clock = clock;
        flags_3$clock = clock;
        flags_4$clock = clock;
        is_valid$clock = clock;
        is_class$clock = clock;
        flags_2$d = flags_2$q;
        flags_3$d = flags_3$q;
        flags_4$d = flags_4$q;
        is_valid$d = is_valid$q;
        is_class$d = is_class$q;
        end_1$d = frame_end;
        end_2$d = end_1$q;
        end_3$d = end_2$q;
        end_4$d = end_3$q;
        at_end_1$d = ((damaged) & 3'h7) | (((truncated) & 3'h7) << ((32'h1) & 3'h7)) | (((cut) & 3'h7) << ((32'h2) & 3'h7));
        at_end_2$d = at_end_1$q;
        at_end_3$d = at_end_2$q;
        at_end_4$d = at_end_3$q;
        flags_2$d = flags;
        flags_3$d = flags_2$q;
        flags_4$d = flags_3$q;
        is_valid$d = end_4$q;
        expected = count;
        of_packet = ((32'hd) & 4'hf);
        if (count == ((32'h0) & 16'hffff)) begin
            of_packet = ((32'he) & 4'hf);
        end
        else if (count == ((32'hffff) & 16'hffff)) begin
            expected = ((32'h0) & 16'hffff);
            of_packet = ((32'hf) & 4'hf);
        end
        else if (overflow) begin
            of_packet = ((32'hc) & 4'hf);
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
        else if ((~fits) | (blocks != expected)) begin
            is_class$d = ((32'hc) & 4'hf);
        end
        else begin
            is_class$d = of_packet;
        end
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


module top$summary$flags_2(d,q,clock);
    
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
          
endmodule // top$summary$flags_2


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
