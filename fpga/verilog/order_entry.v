

module top(clock,s_valid,s_last,s_error,s_empty,s_data,r_write,r_address,r_data,r_value,m_valid,m_number,m_length,m_account,m_well_formed,m_kind,m_side,m_user_ref,m_orig_ref,m_quantity,m_symbol,m_price,v_valid,v_fails,v_reason,f_valid,f_class,f_sequence,f_count,f_account,f_epoch,f_cycle,t_valid,t_ready,t_last,t_error,t_empty,t_data);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  r_write;
    input wire  [11:0] r_address;
    input wire  [31:0] r_data;
    output reg  [31:0] r_value;
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
    output reg  [13:0] v_fails;
    output reg  [7:0] v_reason;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    output reg  [15:0] f_account;
    output reg  [31:0] f_epoch;
    output reg  [63:0] f_cycle;
    output reg  t_valid;
    input wire  t_ready;
    output reg  t_last;
    output reg  t_error;
    output reg  [2:0] t_empty;
    output reg  [63:0] t_data;
    
    // Stub signals
    reg  core$clock;
    reg  core$s_valid;
    reg  core$s_last;
    reg  core$s_error;
    reg  [2:0] core$s_empty;
    reg  [63:0] core$s_data;
    reg  [15:0] core$port;
    reg  [63:0] core$now;
    reg  [7:0] core$write;
    reg  [11:0] core$row;
    reg  [127:0] core$data;
    reg  core$kill_write;
    reg  core$kill_on;
    reg  [1:0] core$kill_whose;
    reg  [8:0] core$kill_which;
    wire  core$m_valid;
    wire  [15:0] core$m_number;
    wire  [16:0] core$m_length;
    wire  [15:0] core$m_account;
    wire  core$m_well_formed;
    wire  [7:0] core$m_kind;
    wire  [7:0] core$m_side;
    wire  [31:0] core$m_user_ref;
    wire  [31:0] core$m_orig_ref;
    wire  [31:0] core$m_quantity;
    wire  [63:0] core$m_symbol;
    wire  [63:0] core$m_price;
    wire  core$v_valid;
    wire  [13:0] core$v_fails;
    wire  [7:0] core$v_reason;
    wire  core$f_valid;
    wire  [3:0] core$f_class;
    wire  [63:0] core$f_sequence;
    wire  [15:0] core$f_count;
    wire  [15:0] core$f_account;
    wire  [63:0] core$f_cycle;
    wire  [8:0] core$slot;
    wire  core$sound;
    wire  [3:0] core$keep;
    wire  core$open;
    wire  core$killed;
    wire  core$releasing;
    wire  [63:0] core$result;
    reg  desk$clock;
    reg  desk$r_write;
    reg  [11:0] desk$r_address;
    reg  [31:0] desk$r_data;
    wire  [31:0] desk$r_value;
    reg  [63:0] desk$now;
    reg  desk$open;
    reg  desk$releasing;
    reg  [63:0] desk$result;
    reg  desk$killed;
    reg  desk$message;
    reg  desk$checked;
    reg  [13:0] desk$fails;
    reg  desk$frame;
    reg  [3:0] desk$frame_class;
    reg  desk$with_trailer;
    reg  desk$no_trailer;
    reg  desk$lost;
    wire  [15:0] desk$port;
    wire  [10:0] desk$longest;
    wire  desk$kill_write;
    wire  desk$kill_on;
    wire  [1:0] desk$kill_whose;
    wire  [8:0] desk$kill_which;
    wire  [7:0] desk$write;
    wire  [11:0] desk$row;
    wire  [127:0] desk$data;
    wire  [31:0] desk$epoch;
    reg  egress$clock;
    reg  egress$valid;
    reg  egress$last;
    reg  egress$error;
    reg  [2:0] egress$empty;
    reg  [63:0] egress$data;
    reg  [3:0] egress$keep;
    reg  egress$message;
    reg  [15:0] egress$number;
    reg  [16:0] egress$length;
    reg  egress$well_formed;
    reg  egress$checked;
    reg  [13:0] egress$fails;
    reg  [7:0] egress$reason;
    reg  [7:0] egress$kind;
    reg  [7:0] egress$side;
    reg  [31:0] egress$user_ref;
    reg  [31:0] egress$orig_ref;
    reg  [31:0] egress$quantity;
    reg  [63:0] egress$symbol;
    reg  [63:0] egress$price;
    reg  egress$frame;
    reg  egress$sound;
    reg  [15:0] egress$account;
    reg  [8:0] egress$slot;
    reg  [63:0] egress$cycle;
    reg  [31:0] egress$epoch;
    reg  [10:0] egress$longest;
    wire  egress$t_valid;
    reg  egress$t_ready;
    wire  egress$t_last;
    wire  egress$t_error;
    wire  [2:0] egress$t_empty;
    wire  [63:0] egress$t_data;
    wire  egress$with_trailer;
    wire  egress$no_trailer;
    wire  egress$lost;
    reg  [63:0] now$d;
    wire  [63:0] now$q;
    reg  now$clock;
    
    // Sub module instances
    top$core core(
        .clock(core$clock),
        .s_valid(core$s_valid),
        .s_last(core$s_last),
        .s_error(core$s_error),
        .s_empty(core$s_empty),
        .s_data(core$s_data),
        .port(core$port),
        .now(core$now),
        .write(core$write),
        .row(core$row),
        .data(core$data),
        .kill_write(core$kill_write),
        .kill_on(core$kill_on),
        .kill_whose(core$kill_whose),
        .kill_which(core$kill_which),
        .m_valid(core$m_valid),
        .m_number(core$m_number),
        .m_length(core$m_length),
        .m_account(core$m_account),
        .m_well_formed(core$m_well_formed),
        .m_kind(core$m_kind),
        .m_side(core$m_side),
        .m_user_ref(core$m_user_ref),
        .m_orig_ref(core$m_orig_ref),
        .m_quantity(core$m_quantity),
        .m_symbol(core$m_symbol),
        .m_price(core$m_price),
        .v_valid(core$v_valid),
        .v_fails(core$v_fails),
        .v_reason(core$v_reason),
        .f_valid(core$f_valid),
        .f_class(core$f_class),
        .f_sequence(core$f_sequence),
        .f_count(core$f_count),
        .f_account(core$f_account),
        .f_cycle(core$f_cycle),
        .slot(core$slot),
        .sound(core$sound),
        .keep(core$keep),
        .open(core$open),
        .killed(core$killed),
        .releasing(core$releasing),
        .result(core$result)
    );
    top$desk desk(
        .clock(desk$clock),
        .r_write(desk$r_write),
        .r_address(desk$r_address),
        .r_data(desk$r_data),
        .r_value(desk$r_value),
        .now(desk$now),
        .open(desk$open),
        .releasing(desk$releasing),
        .result(desk$result),
        .killed(desk$killed),
        .message(desk$message),
        .checked(desk$checked),
        .fails(desk$fails),
        .frame(desk$frame),
        .frame_class(desk$frame_class),
        .with_trailer(desk$with_trailer),
        .no_trailer(desk$no_trailer),
        .lost(desk$lost),
        .port(desk$port),
        .longest(desk$longest),
        .kill_write(desk$kill_write),
        .kill_on(desk$kill_on),
        .kill_whose(desk$kill_whose),
        .kill_which(desk$kill_which),
        .write(desk$write),
        .row(desk$row),
        .data(desk$data),
        .epoch(desk$epoch)
    );
    top$egress egress(
        .clock(egress$clock),
        .valid(egress$valid),
        .last(egress$last),
        .error(egress$error),
        .empty(egress$empty),
        .data(egress$data),
        .keep(egress$keep),
        .message(egress$message),
        .number(egress$number),
        .length(egress$length),
        .well_formed(egress$well_formed),
        .checked(egress$checked),
        .fails(egress$fails),
        .reason(egress$reason),
        .kind(egress$kind),
        .side(egress$side),
        .user_ref(egress$user_ref),
        .orig_ref(egress$orig_ref),
        .quantity(egress$quantity),
        .symbol(egress$symbol),
        .price(egress$price),
        .frame(egress$frame),
        .sound(egress$sound),
        .account(egress$account),
        .slot(egress$slot),
        .cycle(egress$cycle),
        .epoch(egress$epoch),
        .longest(egress$longest),
        .t_valid(egress$t_valid),
        .t_ready(egress$t_ready),
        .t_last(egress$t_last),
        .t_error(egress$t_error),
        .t_empty(egress$t_empty),
        .t_data(egress$t_data),
        .with_trailer(egress$with_trailer),
        .no_trailer(egress$no_trailer),
        .lost(egress$lost)
    );
    top$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    
    // Update code
    always @(*) begin
        now$clock = clock;
        now$d = now$q;
        core$clock = clock;
        desk$clock = clock;
        egress$clock = clock;
        now$d = now$q + ((32'h1) & 64'hffffffffffffffff);
        core$now = now$q;
        core$s_valid = s_valid;
        core$s_last = s_last;
        core$s_error = s_error;
        core$s_empty = s_empty;
        core$s_data = s_data;
        core$port = desk$port;
        core$write = desk$write;
        core$row = desk$row;
        core$data = desk$data;
        core$kill_write = desk$kill_write;
        core$kill_on = desk$kill_on;
        core$kill_whose = desk$kill_whose;
        core$kill_which = desk$kill_which;
        desk$r_write = r_write;
        desk$r_address = r_address;
        desk$r_data = r_data;
        desk$now = now$q;
        desk$open = core$open;
        desk$releasing = core$releasing;
        desk$result = core$result;
        desk$killed = core$killed;
        desk$message = core$m_valid;
        desk$checked = core$v_valid;
        desk$fails = core$v_fails;
        desk$frame = core$f_valid;
        desk$frame_class = core$f_class;
        desk$with_trailer = egress$with_trailer;
        desk$no_trailer = egress$no_trailer;
        desk$lost = egress$lost;
        r_value = desk$r_value;
        m_valid = core$m_valid;
        m_number = core$m_number;
        m_length = core$m_length;
        m_account = core$m_account;
        m_well_formed = core$m_well_formed;
        m_kind = core$m_kind;
        m_side = core$m_side;
        m_user_ref = core$m_user_ref;
        m_orig_ref = core$m_orig_ref;
        m_quantity = core$m_quantity;
        m_symbol = core$m_symbol;
        m_price = core$m_price;
        v_valid = core$v_valid;
        v_fails = core$v_fails;
        v_reason = core$v_reason;
        f_valid = core$f_valid;
        f_class = core$f_class;
        f_sequence = core$f_sequence;
        f_count = core$f_count;
        f_account = core$f_account;
        f_epoch = desk$epoch;
        f_cycle = core$f_cycle;
        egress$number = core$m_number;
        egress$length = core$m_length;
        egress$well_formed = core$m_well_formed;
        egress$kind = core$m_kind;
        egress$side = core$m_side;
        egress$user_ref = core$m_user_ref;
        egress$orig_ref = core$m_orig_ref;
        egress$quantity = core$m_quantity;
        egress$symbol = core$m_symbol;
        egress$price = core$m_price;
        egress$valid = s_valid;
        egress$last = s_last;
        egress$error = s_error;
        egress$empty = s_empty;
        egress$data = s_data;
        egress$keep = core$keep;
        egress$message = core$m_valid;
        egress$checked = core$v_valid;
        egress$fails = core$v_fails;
        egress$reason = core$v_reason;
        egress$frame = core$f_valid;
        egress$sound = core$sound;
        egress$account = core$f_account;
        egress$slot = core$slot;
        egress$cycle = core$f_cycle;
        egress$epoch = desk$epoch;
        egress$longest = desk$longest;
        egress$t_ready = t_ready;
        t_valid = egress$t_valid;
        t_last = egress$t_last;
        t_error = egress$t_error;
        t_empty = egress$t_empty;
        t_data = egress$t_data;
    end
    
endmodule // top


module top$core(clock,s_valid,s_last,s_error,s_empty,s_data,port,now,write,row,data,kill_write,kill_on,kill_whose,kill_which,m_valid,m_number,m_length,m_account,m_well_formed,m_kind,m_side,m_user_ref,m_orig_ref,m_quantity,m_symbol,m_price,v_valid,v_fails,v_reason,f_valid,f_class,f_sequence,f_count,f_account,f_cycle,slot,sound,keep,open,killed,releasing,result);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] port;
    input wire  [63:0] now;
    input wire  [7:0] write;
    input wire  [11:0] row;
    input wire  [127:0] data;
    input wire  kill_write;
    input wire  kill_on;
    input wire  [1:0] kill_whose;
    input wire  [8:0] kill_which;
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
    output reg  [13:0] v_fails;
    output reg  [7:0] v_reason;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    output reg  [15:0] f_account;
    output reg  [63:0] f_cycle;
    output reg  [8:0] slot;
    output reg  sound;
    output reg  [3:0] keep;
    output reg  open;
    output reg  killed;
    output reg  releasing;
    output reg  [63:0] result;
    
    // Stub signals
    reg  front$clock;
    reg  front$s_valid;
    reg  front$s_last;
    reg  front$s_error;
    reg  [2:0] front$s_empty;
    reg  [63:0] front$s_data;
    reg  [15:0] front$port;
    reg  front$session_write;
    reg  [8:0] front$session_address;
    reg  [106:0] front$session_row;
    wire  front$m_valid;
    wire  [15:0] front$m_number;
    wire  [16:0] front$m_length;
    wire  [15:0] front$m_account;
    wire  front$m_well_formed;
    wire  [7:0] front$m_kind;
    wire  [7:0] front$m_side;
    wire  [31:0] front$m_user_ref;
    wire  [31:0] front$m_orig_ref;
    wire  [31:0] front$m_quantity;
    wire  [63:0] front$m_symbol;
    wire  [63:0] front$m_price;
    wire  front$f_valid;
    wire  [3:0] front$f_class;
    wire  [63:0] front$f_sequence;
    wire  [15:0] front$f_count;
    wire  [15:0] front$f_account;
    wire  [8:0] front$slot;
    wire  front$key_valid;
    wire  front$open;
    wire  front$first;
    wire  [3:0] front$keep;
    wire  front$checked;
    wire  front$is_replace;
    wire  front$short;
    wire  [31:0] front$user_ref;
    wire  [31:0] front$quantity;
    wire  [31:0] front$price;
    wire  front$wide;
    wire  [63:0] front$symbol;
    reg  risk$clock;
    reg  risk$is_replace;
    reg  risk$short;
    reg  [31:0] risk$user_ref;
    reg  [31:0] risk$quantity;
    reg  [31:0] risk$price;
    reg  risk$wide;
    reg  [63:0] risk$symbol;
    reg  [15:0] risk$account;
    reg  [8:0] risk$slot;
    reg  risk$opens;
    reg  [63:0] risk$began;
    reg  risk$store;
    reg  risk$checked;
    reg  [7:0] risk$write;
    reg  [11:0] risk$row;
    reg  [127:0] risk$data;
    reg  risk$kill_write;
    reg  risk$kill_on;
    reg  [1:0] risk$kill_whose;
    reg  [8:0] risk$kill_which;
    wire  risk$killed;
    wire  risk$releasing;
    wire  [63:0] risk$result;
    wire  [63:0] risk$now;
    wire  [13:0] risk$fails;
    reg  [63:0] began$d;
    wire  [63:0] began$q;
    reg  began$clock;
    reg  [13:0] reason$fails;
    wire  [7:0] reason$reason;
    
    // Local signals
    reg  is_sound;
    
    // Sub module instances
    top$core$front front(
        .clock(front$clock),
        .s_valid(front$s_valid),
        .s_last(front$s_last),
        .s_error(front$s_error),
        .s_empty(front$s_empty),
        .s_data(front$s_data),
        .port(front$port),
        .session_write(front$session_write),
        .session_address(front$session_address),
        .session_row(front$session_row),
        .m_valid(front$m_valid),
        .m_number(front$m_number),
        .m_length(front$m_length),
        .m_account(front$m_account),
        .m_well_formed(front$m_well_formed),
        .m_kind(front$m_kind),
        .m_side(front$m_side),
        .m_user_ref(front$m_user_ref),
        .m_orig_ref(front$m_orig_ref),
        .m_quantity(front$m_quantity),
        .m_symbol(front$m_symbol),
        .m_price(front$m_price),
        .f_valid(front$f_valid),
        .f_class(front$f_class),
        .f_sequence(front$f_sequence),
        .f_count(front$f_count),
        .f_account(front$f_account),
        .slot(front$slot),
        .key_valid(front$key_valid),
        .open(front$open),
        .first(front$first),
        .keep(front$keep),
        .checked(front$checked),
        .is_replace(front$is_replace),
        .short(front$short),
        .user_ref(front$user_ref),
        .quantity(front$quantity),
        .price(front$price),
        .wide(front$wide),
        .symbol(front$symbol)
    );
    top$core$risk risk(
        .clock(risk$clock),
        .is_replace(risk$is_replace),
        .short(risk$short),
        .user_ref(risk$user_ref),
        .quantity(risk$quantity),
        .price(risk$price),
        .wide(risk$wide),
        .symbol(risk$symbol),
        .account(risk$account),
        .slot(risk$slot),
        .opens(risk$opens),
        .began(risk$began),
        .store(risk$store),
        .checked(risk$checked),
        .write(risk$write),
        .row(risk$row),
        .data(risk$data),
        .kill_write(risk$kill_write),
        .kill_on(risk$kill_on),
        .kill_whose(risk$kill_whose),
        .kill_which(risk$kill_which),
        .killed(risk$killed),
        .releasing(risk$releasing),
        .result(risk$result),
        .now(risk$now),
        .fails(risk$fails)
    );
    top$core$began began(
        .d(began$d),
        .q(began$q),
        .clock(began$clock)
    );
    top$core$reason reason(
        .fails(reason$fails),
        .reason(reason$reason)
    );
    
    // Update code
    always @(*) begin
        began$clock = clock;
        began$d = began$q;
        front$clock = clock;
        risk$clock = clock;
        if (front$first) begin
            began$d = now;
        end
        front$s_valid = s_valid;
        front$s_last = s_last;
        front$s_error = s_error;
        front$s_empty = s_empty;
        front$s_data = s_data;
        front$port = port;
        front$session_write = write[32'h0];
        front$session_address = row[(32'h0)+:(9)];
        front$session_row = data[(32'h0)+:(107)];
        risk$is_replace = front$is_replace;
        risk$short = front$short;
        risk$user_ref = front$user_ref;
        risk$quantity = front$quantity;
        risk$price = front$price;
        risk$wide = front$wide;
        risk$symbol = front$symbol;
        risk$account = front$f_account;
        risk$slot = front$slot;
        risk$opens = front$key_valid;
        risk$began = began$q;
        is_sound = front$f_valid & (front$f_class == ((32'hd) & 4'hf));
        risk$store = is_sound;
        risk$checked = front$checked;
        risk$write = write;
        risk$row = row;
        risk$data = data;
        risk$kill_write = kill_write;
        risk$kill_on = kill_on;
        risk$kill_whose = kill_whose;
        risk$kill_which = kill_which;
        m_valid = front$m_valid;
        m_number = front$m_number;
        m_length = front$m_length;
        m_account = front$m_account;
        m_well_formed = front$m_well_formed;
        m_kind = front$m_kind;
        m_side = front$m_side;
        m_user_ref = front$m_user_ref;
        m_orig_ref = front$m_orig_ref;
        m_quantity = front$m_quantity;
        m_symbol = front$m_symbol;
        m_price = front$m_price;
        v_valid = front$checked;
        reason$fails = risk$fails;
        v_fails = risk$fails;
        v_reason = reason$reason;
        f_valid = front$f_valid;
        f_class = front$f_class;
        f_sequence = front$f_sequence;
        f_count = front$f_count;
        f_account = front$f_account;
        f_cycle = risk$now;
        slot = front$slot;
        sound = is_sound;
        keep = front$keep;
        open = front$open;
        killed = risk$killed;
        releasing = risk$releasing;
        result = risk$result;
    end
    
endmodule // top$core


module top$core$began(d,q,clock);
    
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
          
endmodule // top$core$began


module top$core$front(clock,s_valid,s_last,s_error,s_empty,s_data,port,session_write,session_address,session_row,m_valid,m_number,m_length,m_account,m_well_formed,m_kind,m_side,m_user_ref,m_orig_ref,m_quantity,m_symbol,m_price,f_valid,f_class,f_sequence,f_count,f_account,slot,key_valid,open,first,keep,checked,is_replace,short,user_ref,quantity,price,wide,symbol);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] port;
    input wire  session_write;
    input wire  [8:0] session_address;
    input wire  [106:0] session_row;
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
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    output reg  [15:0] f_account;
    output reg  [8:0] slot;
    output reg  key_valid;
    output reg  open;
    output reg  first;
    output reg  [3:0] keep;
    output reg  checked;
    output reg  is_replace;
    output reg  short;
    output reg  [31:0] user_ref;
    output reg  [31:0] quantity;
    output reg  [31:0] price;
    output reg  wide;
    output reg  [63:0] symbol;
    
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
    wire  parser$ahead_of_key;
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
    reg  [106:0] sessions$write_row;
    wire  sessions$hit;
    wire  [15:0] sessions$account;
    wire  [8:0] sessions$slot;
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
    wire  decoder$is_order;
    wire  [7:0] decoder$kind;
    wire  [7:0] decoder$side;
    wire  [31:0] decoder$user_ref;
    wire  [31:0] decoder$orig_ref;
    wire  [31:0] decoder$quantity;
    wire  [63:0] decoder$symbol;
    wire  [63:0] decoder$price;
    wire  decoder$is_replace;
    wire  decoder$early_short;
    wire  [31:0] decoder$early_ref;
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
    wire  summary$pending;
    reg  [15:0] used_port$d;
    wire  [15:0] used_port$q;
    reg  used_port$clock;
    reg  settling$d;
    wire  settling$q;
    reg  settling$clock;
    
    // Local signals
    reg  is_there;
    
    // Sub module instances
    top$core$front$parser parser(
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
        .ahead_of_key(parser$ahead_of_key),
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
    top$core$front$sessions sessions(
        .clock(sessions$clock),
        .key_valid(sessions$key_valid),
        .key(sessions$key),
        .write(sessions$write),
        .write_address(sessions$write_address),
        .write_row(sessions$write_row),
        .hit(sessions$hit),
        .account(sessions$account),
        .slot(sessions$slot)
    );
    top$core$front$decoder decoder(
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
        .is_order(decoder$is_order),
        .kind(decoder$kind),
        .side(decoder$side),
        .user_ref(decoder$user_ref),
        .orig_ref(decoder$orig_ref),
        .quantity(decoder$quantity),
        .symbol(decoder$symbol),
        .price(decoder$price),
        .is_replace(decoder$is_replace),
        .early_short(decoder$early_short),
        .early_ref(decoder$early_ref),
        .early_quantity(decoder$early_quantity),
        .early_price(decoder$early_price),
        .early_wide(decoder$early_wide),
        .early_symbol(decoder$early_symbol),
        .blocks(decoder$blocks),
        .fits(decoder$fits)
    );
    top$core$front$summary summary(
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
    top$core$front$used_port used_port(
        .d(used_port$d),
        .q(used_port$q),
        .clock(used_port$clock)
    );
    top$core$front$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    
    // Update code
    always @(*) begin
        used_port$clock = clock;
        settling$clock = clock;
        used_port$d = used_port$q;
        settling$d = settling$q;
        parser$clock = clock;
        sessions$clock = clock;
        decoder$clock = clock;
        summary$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = used_port$q;
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
        is_there = decoder$done & sessions$hit;
        m_valid = is_there;
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
        checked = is_there & decoder$is_order;
        is_replace = decoder$is_replace;
        short = decoder$early_short;
        user_ref = decoder$early_ref;
        quantity = decoder$early_quantity;
        price = decoder$early_price;
        wide = decoder$early_wide;
        symbol = decoder$early_symbol;
        slot = sessions$slot;
        key_valid = parser$key_valid;
        keep = parser$keep;
        first = parser$at_start;
        if (parser$at_start) begin
            used_port$d = port;
        end
        settling$d = (s_valid & s_last) | summary$pending;
        open = parser$ahead_of_key & ~settling$q;
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
        f_account = sessions$account;
    end
    
endmodule // top$core$front


module top$core$front$decoder(clock,valid,data,go,checksum_wrong,prepare,with_vlan,bytes,ends,done,number,length,well_formed,is_order,kind,side,user_ref,orig_ref,quantity,symbol,price,is_replace,early_short,early_ref,early_quantity,early_price,early_wide,early_symbol,blocks,fits);
    
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
    output reg  is_order;
    output reg  [7:0] kind;
    output reg  [7:0] side;
    output reg  [31:0] user_ref;
    output reg  [31:0] orig_ref;
    output reg  [31:0] quantity;
    output reg  [63:0] symbol;
    output reg  [63:0] price;
    output reg  is_replace;
    output reg  early_short;
    output reg  [31:0] early_ref;
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
    reg  shape$clock;
    reg  [16:0] shape$length;
    reg  [63:0] shape$word_0;
    reg  [63:0] shape$word_1;
    reg  [63:0] shape$word_2;
    reg  [63:0] shape$word_4;
    reg  [63:0] shape$word_5;
    wire  shape$well_formed;
    wire  shape$is_order;
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
    wire  terms$short;
    wire  [31:0] terms$user_ref;
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
    top$core$front$decoder$ways ways(
        .clock(ways$clock),
        .valid(ways$valid),
        .data(ways$data),
        .place(ways$place),
        .way(ways$way)
    );
    top$core$front$decoder$walker walker(
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
    top$core$front$decoder$capture capture(
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
    top$core$front$decoder$fields fields(
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
    top$core$front$decoder$shape shape(
        .clock(shape$clock),
        .length(shape$length),
        .word_0(shape$word_0),
        .word_1(shape$word_1),
        .word_2(shape$word_2),
        .word_4(shape$word_4),
        .word_5(shape$word_5),
        .well_formed(shape$well_formed),
        .is_order(shape$is_order)
    );
    top$core$front$decoder$terms terms(
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
        .short(terms$short),
        .user_ref(terms$user_ref),
        .quantity(terms$quantity),
        .price(terms$price),
        .wide(terms$wide),
        .symbol(terms$symbol)
    );
    top$core$front$decoder$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$core$front$decoder$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$core$front$decoder$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$core$front$decoder$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$core$front$decoder$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$core$front$decoder$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$core$front$decoder$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    top$core$front$decoder$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$core$front$decoder$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$core$front$decoder$of_length of_length(
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
        shape$clock = clock;
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
        shape$length = walker$length;
        terms$valid = valid;
        terms$data = data;
        terms$in_hand = valid_1$q;
        terms$beat = walker$beat;
        terms$shift = walker$shift;
        terms$word_0 = capture$word_0;
        terms$word_1 = capture$word_1;
        terms$word_2 = capture$word_2;
        is_replace = terms$is_replace;
        early_short = terms$short;
        early_ref = terms$user_ref;
        early_quantity = terms$quantity;
        early_price = terms$price;
        early_wide = terms$wide;
        early_symbol = terms$symbol;
        done = is_done$q;
        number = of_number$q;
        length = of_length$q;
        well_formed = shape$well_formed;
        is_order = shape$is_order;
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
    
endmodule // top$core$front$decoder


module top$core$front$decoder$bytes_1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$bytes_1


module top$core$front$decoder$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5);
    
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
    top$core$front$decoder$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$core$front$decoder$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$core$front$decoder$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$core$front$decoder$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$core$front$decoder$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$core$front$decoder$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$core$front$decoder$capture$words$5 words$5(
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
    
endmodule // top$core$front$decoder$capture


module top$core$front$decoder$capture$previous(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$capture$previous


module top$core$front$decoder$capture$words$0(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$capture$words$0


module top$core$front$decoder$capture$words$1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$capture$words$1


module top$core$front$decoder$capture$words$2(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$capture$words$2


module top$core$front$decoder$capture$words$3(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$capture$words$3


module top$core$front$decoder$capture$words$4(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$capture$words$4


module top$core$front$decoder$capture$words$5(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$capture$words$5


module top$core$front$decoder$data_1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$data_1


module top$core$front$decoder$ends_1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ends_1


module top$core$front$decoder$fields(word_0,word_1,word_2,word_3,kind,side,user_ref,orig_ref,quantity,symbol,price);
    
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
    
endmodule // top$core$front$decoder$fields


module top$core$front$decoder$go_1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$go_1


module top$core$front$decoder$is_done(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$is_done


module top$core$front$decoder$of_length(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$of_length


module top$core$front$decoder$of_number(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$of_number


module top$core$front$decoder$prepare_1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$prepare_1


module top$core$front$decoder$shape(clock,length,word_0,word_1,word_2,word_4,word_5,well_formed,is_order);
    
    // Module arguments
    input wire  clock;
    input wire  [16:0] length;
    input wire  [63:0] word_0;
    input wire  [63:0] word_1;
    input wire  [63:0] word_2;
    input wire  [63:0] word_4;
    input wire  [63:0] word_5;
    output reg  well_formed;
    output reg  is_order;
    
    // Stub signals
    reg  [16:0] of_enter$d;
    wire  [16:0] of_enter$q;
    reg  of_enter$clock;
    reg  [16:0] of_replace$d;
    wire  [16:0] of_replace$q;
    reg  of_replace$clock;
    reg  [16:0] of_short$d;
    wire  [16:0] of_short$q;
    reg  of_short$clock;
    reg  [16:0] of_modify$d;
    wire  [16:0] of_modify$q;
    reg  of_modify$clock;
    reg  [16:0] of_mass$d;
    wire  [16:0] of_mass$q;
    reg  of_mass$clock;
    reg  [16:0] of_query$d;
    wire  [16:0] of_query$q;
    reg  of_query$clock;
    reg  is_9$d;
    wire  is_9$q;
    reg  is_9$clock;
    reg  is_10$d;
    wire  is_10$q;
    reg  is_10$clock;
    
    // Local signals
    reg  [7:0] kind;
    reg  enter;
    reg  replace;
    reg  short;
    reg  modify;
    reg  mass;
    reg  query;
    reg  others;
    
    // Sub module instances
    top$core$front$decoder$shape$of_enter of_enter(
        .d(of_enter$d),
        .q(of_enter$q),
        .clock(of_enter$clock)
    );
    top$core$front$decoder$shape$of_replace of_replace(
        .d(of_replace$d),
        .q(of_replace$q),
        .clock(of_replace$clock)
    );
    top$core$front$decoder$shape$of_short of_short(
        .d(of_short$d),
        .q(of_short$q),
        .clock(of_short$clock)
    );
    top$core$front$decoder$shape$of_modify of_modify(
        .d(of_modify$d),
        .q(of_modify$q),
        .clock(of_modify$clock)
    );
    top$core$front$decoder$shape$of_mass of_mass(
        .d(of_mass$d),
        .q(of_mass$q),
        .clock(of_mass$clock)
    );
    top$core$front$decoder$shape$of_query of_query(
        .d(of_query$d),
        .q(of_query$q),
        .clock(of_query$clock)
    );
    top$core$front$decoder$shape$is_9 is_9(
        .d(is_9$d),
        .q(is_9$q),
        .clock(is_9$clock)
    );
    top$core$front$decoder$shape$is_10 is_10(
        .d(is_10$d),
        .q(is_10$q),
        .clock(is_10$clock)
    );
    
    // Update code
    always @(*) begin
        of_enter$clock = clock;
        of_replace$clock = clock;
        of_short$clock = clock;
        of_modify$clock = clock;
        of_mass$clock = clock;
        of_query$clock = clock;
        of_enter$d = of_enter$q;
        of_replace$d = of_replace$q;
        of_short$d = of_short$q;
        of_modify$d = of_modify$q;
        of_mass$d = of_mass$q;
        of_query$d = of_query$q;
        is_9$clock = clock;
        is_10$clock = clock;
        is_9$d = is_9$q;
        is_10$d = is_10$q;
        of_enter$d = length - ((32'h2f) & 17'h1ffff);
        of_replace$d = length - ((32'h28) & 17'h1ffff);
        of_short$d = length - ((32'hb) & 17'h1ffff);
        of_modify$d = length - ((32'hc) & 17'h1ffff);
        of_mass$d = length - ((32'h13) & 17'h1ffff);
        of_query$d = length - ((32'h3) & 17'h1ffff);
        is_9$d = length == ((32'h9) & 17'h1ffff);
        is_10$d = length == ((32'ha) & 17'h1ffff);
        kind = word_0[(32'h38)+:(8)];
        enter = (kind == ((32'h4f) & 8'hff)) & (of_enter$q == ((word_5[(32'h8)+:(16)]) & 17'h1ffff));
        replace = (kind == ((32'h55) & 8'hff)) & (of_replace$q == ((word_4[(32'h0)+:(16)]) & 17'h1ffff));
        short = (((kind == ((32'h44) & 8'hff)) | (kind == ((32'h45) & 8'hff))) | (kind == ((32'h58) & 8'hff))) & (of_short$q == ((word_1[(32'h28)+:(16)]) & 17'h1ffff));
        modify = (kind == ((32'h4d) & 8'hff)) & (is_10$q | (of_modify$q == ((word_1[(32'h20)+:(16)]) & 17'h1ffff)));
        mass = (kind == ((32'h43) & 8'hff)) & (of_mass$q == ((word_2[(32'h28)+:(16)]) & 17'h1ffff));
        query = (kind == ((32'h51) & 8'hff)) & (of_query$q == ((word_0[(32'h28)+:(16)]) & 17'h1ffff));
        others = ((short | modify) | (mass | query)) | (is_9$q & (kind == ((32'h58) & 8'hff)));
        is_order = enter | replace;
        well_formed = (enter | replace) | others;
    end
    
endmodule // top$core$front$decoder$shape


module top$core$front$decoder$shape$is_10(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$is_10


module top$core$front$decoder$shape$is_9(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$is_9


module top$core$front$decoder$shape$of_enter(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$of_enter


module top$core$front$decoder$shape$of_mass(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$of_mass


module top$core$front$decoder$shape$of_modify(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$of_modify


module top$core$front$decoder$shape$of_query(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$of_query


module top$core$front$decoder$shape$of_replace(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$of_replace


module top$core$front$decoder$shape$of_short(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$shape$of_short


module top$core$front$decoder$terms(clock,valid,data,in_hand,beat,shift,word_0,word_1,word_2,is_replace,short,user_ref,quantity,price,wide,symbol);
    
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
    output reg  short;
    output reg  [31:0] user_ref;
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
    top$core$front$decoder$terms$prices prices(
        .clock(prices$clock),
        .valid(prices$valid),
        .data(prices$data),
        .in_hand(prices$in_hand),
        .beat(prices$beat),
        .shift(prices$shift),
        .enter(prices$enter),
        .replace(prices$replace)
    );
    top$core$front$decoder$terms$replaces replaces(
        .d(replaces$d),
        .q(replaces$q),
        .clock(replaces$clock)
    );
    top$core$front$decoder$terms$is_wide is_wide(
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
        short = word_0[(32'h10)+:(8)] == ((32'h54) & 8'hff);
        user_ref = word_0[(32'h18)+:(32)];
        is_replace = replaces$q;
        quantity = of_enter;
        price = prices$enter;
        is_wide$d = high_enter != ((32'h0) & 32'hffffffff);
        if (replaces$q) begin
            user_ref = (((word_0[(32'h0)+:(24)]) & 32'hffffffff) << ((32'h8) & 32'hffffffff)) | ((word_1[(32'h38)+:(8)]) & 32'hffffffff);
            quantity = word_1[(32'h18)+:(32)];
            price = prices$replace;
            is_wide$d = high_replace != ((32'h0) & 32'hffffffff);
        end
        wide = is_wide$q;
        symbol = (((word_1[(32'h0)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((word_2[(32'h30)+:(16)]) & 64'hffffffffffffffff);
    end
    
endmodule // top$core$front$decoder$terms


module top$core$front$decoder$terms$is_wide(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$terms$is_wide


module top$core$front$decoder$terms$prices(clock,valid,data,in_hand,beat,shift,enter,replace);
    
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
    top$core$front$decoder$terms$prices$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$core$front$decoder$terms$prices$of_enter of_enter(
        .d(of_enter$d),
        .q(of_enter$q),
        .clock(of_enter$clock)
    );
    top$core$front$decoder$terms$prices$of_replace of_replace(
        .d(of_replace$d),
        .q(of_replace$q),
        .clock(of_replace$clock)
    );
    top$core$front$decoder$terms$prices$enter_end enter_end(
        .window(enter_end$window),
        .lane(enter_end$lane),
        .bytes(enter_end$bytes)
    );
    top$core$front$decoder$terms$prices$replace_end replace_end(
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
    
endmodule // top$core$front$decoder$terms$prices


module top$core$front$decoder$terms$prices$enter_end(window,lane,bytes);
    
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
    
endmodule // top$core$front$decoder$terms$prices$enter_end


module top$core$front$decoder$terms$prices$of_enter(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$terms$prices$of_enter


module top$core$front$decoder$terms$prices$of_replace(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$terms$prices$of_replace


module top$core$front$decoder$terms$prices$previous(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$terms$prices$previous


module top$core$front$decoder$terms$prices$replace_end(window,lane,bytes);
    
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
    
endmodule // top$core$front$decoder$terms$prices$replace_end


module top$core$front$decoder$terms$replaces(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$terms$replaces


module top$core$front$decoder$valid_1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$valid_1


module top$core$front$decoder$walker(clock,valid,prepare,with_vlan,go,bytes,ends,way,place,done,shift,beat,length,number,blocks,fits);
    
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
    top$core$front$decoder$walker$here here(
        .d(here$d),
        .q(here$q),
        .clock(here$clock)
    );
    top$core$front$decoder$walker$edge_here edge_here(
        .d(edge_here$d),
        .q(edge_here$q),
        .clock(edge_here$clock)
    );
    top$core$front$decoder$walker$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$core$front$decoder$walker$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    top$core$front$decoder$walker$final_beat final_beat(
        .d(final_beat$d),
        .q(final_beat$q),
        .clock(final_beat$clock)
    );
    top$core$front$decoder$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$core$front$decoder$walker$too_short too_short(
        .d(too_short$d),
        .q(too_short$q),
        .clock(too_short$clock)
    );
    top$core$front$decoder$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$core$front$decoder$walker$start start(
        .d(start$d),
        .q(start$q),
        .clock(start$clock)
    );
    top$core$front$decoder$walker$turned turned(
        .d(turned$d),
        .q(turned$q),
        .clock(turned$clock)
    );
    top$core$front$decoder$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$core$front$decoder$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$core$front$decoder$walker$fit fit(
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
    
endmodule // top$core$front$decoder$walker


module top$core$front$decoder$walker$ahead(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$ahead


module top$core$front$decoder$walker$at(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$at


module top$core$front$decoder$walker$counted(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$counted


module top$core$front$decoder$walker$edge_here(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$edge_here


module top$core$front$decoder$walker$final_beat(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$final_beat


module top$core$front$decoder$walker$fit(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$fit


module top$core$front$decoder$walker$here(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$here


module top$core$front$decoder$walker$in_message(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$in_message


module top$core$front$decoder$walker$index(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$index


module top$core$front$decoder$walker$since(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$since


module top$core$front$decoder$walker$start(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$start


module top$core$front$decoder$walker$too_short(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$too_short


module top$core$front$decoder$walker$turned(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$walker$turned


module top$core$front$decoder$ways(clock,valid,data,place,way);
    
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
    top$core$front$decoder$ways$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$core$front$decoder$ways$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$core$front$decoder$ways$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$core$front$decoder$ways$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$core$front$decoder$ways$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$core$front$decoder$ways$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$core$front$decoder$ways$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$core$front$decoder$ways$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$core$front$decoder$ways$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$core$front$decoder$ways$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$core$front$decoder$ways$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$core$front$decoder$ways$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$core$front$decoder$ways$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$core$front$decoder$ways$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$core$front$decoder$ways$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$core$front$decoder$ways$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$core$front$decoder$ways$high high(
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
    
endmodule // top$core$front$decoder$ways


module top$core$front$decoder$ways$high(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$high


module top$core$front$decoder$ways$kept$0(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$0


module top$core$front$decoder$ways$kept$1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$1


module top$core$front$decoder$ways$kept$2(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$2


module top$core$front$decoder$ways$kept$3(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$3


module top$core$front$decoder$ways$kept$4(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$4


module top$core$front$decoder$ways$kept$5(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$5


module top$core$front$decoder$ways$kept$6(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$6


module top$core$front$decoder$ways$kept$7(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$ways$kept$7


module top$core$front$decoder$ways$ways$0(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$0


module top$core$front$decoder$ways$ways$1(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$1


module top$core$front$decoder$ways$ways$2(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$2


module top$core$front$decoder$ways$ways$3(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$3


module top$core$front$decoder$ways$ways$4(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$4


module top$core$front$decoder$ways$ways$5(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$5


module top$core$front$decoder$ways$ways$6(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$6


module top$core$front$decoder$ways$ways$7(high,low,way);
    
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
    
endmodule // top$core$front$decoder$ways$ways$7


module top$core$front$decoder$with_vlan_1(d,q,clock);
    
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
          
endmodule // top$core$front$decoder$with_vlan_1


module top$core$front$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,keep,at_start,ahead_of_key,cut,truncated,flags,checksum_wrong,key,key_valid,sequence_no,count,overflow);
    
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
    output reg  ahead_of_key;
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
    top$core$front$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .header(untag$header),
        .index(untag$index),
        .beat(untag$beat),
        .with_vlan(untag$with_vlan)
    );
    top$core$front$parser$checks checks(
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
    top$core$front$parser$sum sum(
        .clock(sum$clock),
        .valid(sum$valid),
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$core$front$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .index(span$index),
        .header(span$header),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
        .in_frame_bytes(span$in_frame_bytes),
        .ends(span$ends),
        .cut(span$cut),
        .truncated(span$truncated)
    );
    top$core$front$parser$mold mold(
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
        is_ours = (untag$index >= ((32'h7) & 4'hf)) & ~checks$any;
        go = valid & is_ours;
        keep = span$in_frame_bytes;
        if (is_ours) begin
            keep = span$bytes;
        end
        at_start = untag$beat == ((32'h0) & 4'hf);
        ahead_of_key = untag$beat < ((32'h6) & 4'hf);
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
    
endmodule // top$core$front$parser


module top$core$front$parser$checks(clock,valid,beat,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
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
    top$core$front$parser$checks$f_not_ipv4 f_not_ipv4(
        .d(f_not_ipv4$d),
        .q(f_not_ipv4$q),
        .clock(f_not_ipv4$clock)
    );
    top$core$front$parser$checks$f_version f_version(
        .d(f_version$d),
        .q(f_version$q),
        .clock(f_version$clock)
    );
    top$core$front$parser$checks$f_options f_options(
        .d(f_options$d),
        .q(f_options$q),
        .clock(f_options$clock)
    );
    top$core$front$parser$checks$f_fragment f_fragment(
        .d(f_fragment$d),
        .q(f_fragment$q),
        .clock(f_fragment$clock)
    );
    top$core$front$parser$checks$f_not_udp f_not_udp(
        .d(f_not_udp$d),
        .q(f_not_udp$q),
        .clock(f_not_udp$clock)
    );
    top$core$front$parser$checks$f_length f_length(
        .d(f_length$d),
        .q(f_length$q),
        .clock(f_length$clock)
    );
    top$core$front$parser$checks$f_port f_port(
        .d(f_port$d),
        .q(f_port$q),
        .clock(f_port$clock)
    );
    top$core$front$parser$checks$f_mold f_mold(
        .d(f_mold$d),
        .q(f_mold$q),
        .clock(f_mold$clock)
    );
    top$core$front$parser$checks$udp_length udp_length(
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
    
endmodule // top$core$front$parser$checks


module top$core$front$parser$checks$f_fragment(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_fragment


module top$core$front$parser$checks$f_length(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_length


module top$core$front$parser$checks$f_mold(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_mold


module top$core$front$parser$checks$f_not_ipv4(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_not_ipv4


module top$core$front$parser$checks$f_not_udp(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_not_udp


module top$core$front$parser$checks$f_options(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_options


module top$core$front$parser$checks$f_port(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_port


module top$core$front$parser$checks$f_version(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$f_version


module top$core$front$parser$checks$udp_length(d,q,clock);
    
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
          
endmodule // top$core$front$parser$checks$udp_length


module top$core$front$parser$mold(clock,valid,index,header,key,key_valid,sequence_no,count,overflow);
    
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
    top$core$front$parser$mold$key_high key_high(
        .d(key_high$d),
        .q(key_high$q),
        .clock(key_high$clock)
    );
    top$core$front$parser$mold$seq_high seq_high(
        .d(seq_high$d),
        .q(seq_high$q),
        .clock(seq_high$clock)
    );
    top$core$front$parser$mold$seq_low seq_low(
        .d(seq_low$d),
        .q(seq_low$q),
        .clock(seq_low$clock)
    );
    top$core$front$parser$mold$announced announced(
        .d(announced$d),
        .q(announced$q),
        .clock(announced$clock)
    );
    top$core$front$parser$mold$over over(
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
    
endmodule // top$core$front$parser$mold


module top$core$front$parser$mold$announced(d,q,clock);
    
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
          
endmodule // top$core$front$parser$mold$announced


module top$core$front$parser$mold$key_high(d,q,clock);
    
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
          
endmodule // top$core$front$parser$mold$key_high


module top$core$front$parser$mold$over(d,q,clock);
    
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
          
endmodule // top$core$front$parser$mold$over


module top$core$front$parser$mold$seq_high(d,q,clock);
    
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
          
endmodule // top$core$front$parser$mold$seq_high


module top$core$front$parser$mold$seq_low(d,q,clock);
    
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
          
endmodule // top$core$front$parser$mold$seq_low


module top$core$front$parser$span(clock,valid,last,empty,index,header,with_vlan,beat,bytes,in_frame_bytes,ends,cut,truncated);
    
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
    
    // Local signals
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    reg  is_rest;
    reg  is_last_whole;
    
    // Sub module instances
    top$core$front$parser$span$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    top$core$front$parser$span$rest rest(
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
        in_frame_bytes = in_frame;
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
    
endmodule // top$core$front$parser$span


module top$core$front$parser$span$rest(d,q,clock);
    
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
          
endmodule // top$core$front$parser$span$rest


module top$core$front$parser$span$whole(d,q,clock);
    
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
          
endmodule // top$core$front$parser$span$whole


module top$core$front$parser$sum(clock,valid,index,header,wrong);
    
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
    top$core$front$parser$sum$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$core$front$parser$sum$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$core$front$parser$sum$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$core$front$parser$sum$beat_sum beat_sum(
        .d(beat_sum$d),
        .q(beat_sum$q),
        .clock(beat_sum$clock)
    );
    top$core$front$parser$sum$beat_first beat_first(
        .d(beat_first$d),
        .q(beat_first$q),
        .clock(beat_first$clock)
    );
    top$core$front$parser$sum$beat_final beat_final(
        .d(beat_final$d),
        .q(beat_final$q),
        .clock(beat_final$clock)
    );
    top$core$front$parser$sum$beat_valid beat_valid(
        .d(beat_valid$d),
        .q(beat_valid$q),
        .clock(beat_valid$clock)
    );
    top$core$front$parser$sum$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    top$core$front$parser$sum$total_valid total_valid(
        .d(total_valid$d),
        .q(total_valid$q),
        .clock(total_valid$clock)
    );
    top$core$front$parser$sum$is_wrong is_wrong(
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
    
endmodule // top$core$front$parser$sum


module top$core$front$parser$sum$beat_final(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$beat_final


module top$core$front$parser$sum$beat_first(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$beat_first


module top$core$front$parser$sum$beat_sum(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$beat_sum


module top$core$front$parser$sum$beat_valid(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$beat_valid


module top$core$front$parser$sum$header_1(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$header_1


module top$core$front$parser$sum$index_1(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$index_1


module top$core$front$parser$sum$is_wrong(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$is_wrong


module top$core$front$parser$sum$total(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$total


module top$core$front$parser$sum$total_valid(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$total_valid


module top$core$front$parser$sum$valid_1(d,q,clock);
    
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
          
endmodule // top$core$front$parser$sum$valid_1


module top$core$front$parser$untag(clock,valid,last,data,header,index,beat,with_vlan);
    
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
    top$core$front$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$core$front$parser$untag$has_tag has_tag(
        .d(has_tag$d),
        .q(has_tag$q),
        .clock(has_tag$clock)
    );
    top$core$front$parser$untag$low low(
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
    
endmodule // top$core$front$parser$untag


module top$core$front$parser$untag$count(d,q,clock);
    
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
          
endmodule // top$core$front$parser$untag$count


module top$core$front$parser$untag$has_tag(d,q,clock);
    
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
          
endmodule // top$core$front$parser$untag$has_tag


module top$core$front$parser$untag$low(d,q,clock);
    
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
          
endmodule // top$core$front$parser$untag$low


module top$core$front$sessions(clock,key_valid,key,write,write_address,write_row,hit,account,slot);
    
    // Module arguments
    input wire  clock;
    input wire  key_valid;
    input wire  [79:0] key;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [106:0] write_row;
    output reg  hit;
    output reg  [15:0] account;
    output reg  [8:0] slot;
    
    // Stub signals
    reg  way_0$clock;
    reg  [7:0] way_0$read_address;
    wire  [106:0] way_0$read_data;
    reg  way_0$write;
    reg  [7:0] way_0$write_address;
    reg  [106:0] way_0$write_data;
    reg  way_1$clock;
    reg  [7:0] way_1$read_address;
    wire  [106:0] way_1$read_data;
    reg  way_1$write;
    reg  [7:0] way_1$write_address;
    reg  [106:0] way_1$write_data;
    reg  [106:0] row_0$d;
    wire  [106:0] row_0$q;
    reg  row_0$clock;
    reg  [106:0] row_1$d;
    wire  [106:0] row_1$q;
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
    reg  [8:0] of_slot$d;
    wire  [8:0] of_slot$q;
    reg  of_slot$clock;
    
    // Local signals
    reg  same_0;
    reg  same_1;
    
    // Sub module instances
    top$core$front$sessions$way_0 way_0(
        .clock(way_0$clock),
        .read_address(way_0$read_address),
        .read_data(way_0$read_data),
        .write(way_0$write),
        .write_address(way_0$write_address),
        .write_data(way_0$write_data)
    );
    top$core$front$sessions$way_1 way_1(
        .clock(way_1$clock),
        .read_address(way_1$read_address),
        .read_data(way_1$read_data),
        .write(way_1$write),
        .write_address(way_1$write_address),
        .write_data(way_1$write_data)
    );
    top$core$front$sessions$row_0 row_0(
        .d(row_0$d),
        .q(row_0$q),
        .clock(row_0$clock)
    );
    top$core$front$sessions$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$core$front$sessions$wanted wanted(
        .d(wanted$d),
        .q(wanted$q),
        .clock(wanted$clock)
    );
    top$core$front$sessions$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    top$core$front$sessions$comparing comparing(
        .d(comparing$d),
        .q(comparing$q),
        .clock(comparing$clock)
    );
    top$core$front$sessions$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    top$core$front$sessions$of_key of_key(
        .d(of_key$d),
        .q(of_key$q),
        .clock(of_key$clock)
    );
    top$core$front$sessions$of_slot of_slot(
        .d(of_slot$d),
        .q(of_slot$q),
        .clock(of_slot$clock)
    );
    
    // Update code
    always @(*) begin
        way_0$clock = clock;
        way_1$clock = clock;
        row_0$clock = clock;
        row_1$clock = clock;
        wanted$clock = clock;
        reading$clock = clock;
        comparing$clock = clock;
        is_hit$clock = clock;
        of_key$clock = clock;
        of_slot$clock = clock;
        row_0$d = row_0$q;
        row_1$d = row_1$q;
        wanted$d = wanted$q;
        reading$d = reading$q;
        comparing$d = comparing$q;
        is_hit$d = is_hit$q;
        of_key$d = of_key$q;
        of_slot$d = of_slot$q;
        way_0$read_address = (key[(32'h0)+:(8)] ^ key[(32'h7)+:(8)]) ^ (key[(32'he)+:(8)] ^ key[(32'h15)+:(8)]) ^ (key[(32'h1c)+:(8)] ^ key[(32'h23)+:(8)]) ^ (key[(32'h2a)+:(8)] ^ key[(32'h31)+:(8)]) ^ (key[(32'h38)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h46)+:(8)];
        way_1$read_address = (key[(32'h0)+:(8)] ^ key[(32'h9)+:(8)]) ^ (key[(32'h12)+:(8)] ^ key[(32'h1b)+:(8)]) ^ (key[(32'h24)+:(8)] ^ key[(32'h2d)+:(8)]) ^ (key[(32'h36)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h48)+:(8)];
        way_0$write_address = write_address[(32'h0)+:(8)];
        way_1$write_address = write_address[(32'h0)+:(8)];
        way_0$write_data = write_row;
        way_1$write_data = write_row;
        way_0$write = write & ~write_address[32'h8];
        way_1$write = write & write_address[32'h8];
        if (key_valid) begin
            wanted$d = key;
        end
        reading$d = key_valid;
        comparing$d = reading$q;
        row_0$d = way_0$read_data;
        row_1$d = way_1$read_data;
        same_0 = row_0$q[32'h0] & (row_0$q[(32'h1b)+:(80)] == wanted$q);
        same_1 = row_1$q[32'h0] & (row_1$q[(32'h1b)+:(80)] == wanted$q);
        if (comparing$q) begin
            is_hit$d = same_0 | same_1;
            of_key$d = row_0$q[(32'hb)+:(16)];
            of_slot$d = row_0$q[(32'h1)+:(9)];
            if (same_1) begin
                of_key$d = row_1$q[(32'hb)+:(16)];
                of_slot$d = row_1$q[(32'h1)+:(9)];
            end
        end
        hit = is_hit$q;
        account = of_key$q;
        slot = of_slot$q;
    end
    
endmodule // top$core$front$sessions


module top$core$front$sessions$comparing(d,q,clock);
    
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
          
endmodule // top$core$front$sessions$comparing


module top$core$front$sessions$is_hit(d,q,clock);
    
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
          
endmodule // top$core$front$sessions$is_hit


module top$core$front$sessions$of_key(d,q,clock);
    
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
          
endmodule // top$core$front$sessions$of_key


module top$core$front$sessions$of_slot(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$of_slot


module top$core$front$sessions$reading(d,q,clock);
    
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
          
endmodule // top$core$front$sessions$reading


module top$core$front$sessions$row_0(d,q,clock);
    
    // Module arguments
    input wire  [106:0] d;
    output reg  [106:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 107'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$row_0


module top$core$front$sessions$row_1(d,q,clock);
    
    // Module arguments
    input wire  [106:0] d;
    output reg  [106:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 107'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$row_1


module top$core$front$sessions$wanted(d,q,clock);
    
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
          
endmodule // top$core$front$sessions$wanted


module top$core$front$sessions$way_0(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [106:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [106:0] write_data;
    
    // Update code (custom)
    reg [106:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$front$sessions$way_0


module top$core$front$sessions$way_1(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [106:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [106:0] write_data;
    
    // Update code (custom)
    reg [106:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$front$sessions$way_1


module top$core$front$settling(d,q,clock);
    
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
          
endmodule // top$core$front$settling


module top$core$front$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class,pending);
    
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
    top$core$front$summary$end_1 end_1(
        .d(end_1$d),
        .q(end_1$q),
        .clock(end_1$clock)
    );
    top$core$front$summary$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$core$front$summary$end_3 end_3(
        .d(end_3$d),
        .q(end_3$q),
        .clock(end_3$clock)
    );
    top$core$front$summary$end_4 end_4(
        .d(end_4$d),
        .q(end_4$q),
        .clock(end_4$clock)
    );
    top$core$front$summary$at_end_1 at_end_1(
        .d(at_end_1$d),
        .q(at_end_1$q),
        .clock(at_end_1$clock)
    );
    top$core$front$summary$at_end_2 at_end_2(
        .d(at_end_2$d),
        .q(at_end_2$q),
        .clock(at_end_2$clock)
    );
    top$core$front$summary$at_end_3 at_end_3(
        .d(at_end_3$d),
        .q(at_end_3$q),
        .clock(at_end_3$clock)
    );
    top$core$front$summary$at_end_4 at_end_4(
        .d(at_end_4$d),
        .q(at_end_4$q),
        .clock(at_end_4$clock)
    );
    top$core$front$summary$flags_2 flags_2(
        .d(flags_2$d),
        .q(flags_2$q),
        .clock(flags_2$clock)
    );
    top$core$front$summary$flags_3 flags_3(
        .d(flags_3$d),
        .q(flags_3$q),
        .clock(flags_3$clock)
    );
    top$core$front$summary$flags_4 flags_4(
        .d(flags_4$d),
        .q(flags_4$q),
        .clock(flags_4$clock)
    );
    top$core$front$summary$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$core$front$summary$is_class is_class(
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
        pending = (end_1$q | end_2$q) | (end_3$q | end_4$q);
        valid = is_valid$q;
        frame_class = is_class$q;
    end
    
endmodule // top$core$front$summary


module top$core$front$summary$at_end_1(d,q,clock);
    
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
          
endmodule // top$core$front$summary$at_end_1


module top$core$front$summary$at_end_2(d,q,clock);
    
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
          
endmodule // top$core$front$summary$at_end_2


module top$core$front$summary$at_end_3(d,q,clock);
    
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
          
endmodule // top$core$front$summary$at_end_3


module top$core$front$summary$at_end_4(d,q,clock);
    
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
          
endmodule // top$core$front$summary$at_end_4


module top$core$front$summary$end_1(d,q,clock);
    
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
          
endmodule // top$core$front$summary$end_1


module top$core$front$summary$end_2(d,q,clock);
    
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
          
endmodule // top$core$front$summary$end_2


module top$core$front$summary$end_3(d,q,clock);
    
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
          
endmodule // top$core$front$summary$end_3


module top$core$front$summary$end_4(d,q,clock);
    
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
          
endmodule // top$core$front$summary$end_4


module top$core$front$summary$flags_2(d,q,clock);
    
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
          
endmodule // top$core$front$summary$flags_2


module top$core$front$summary$flags_3(d,q,clock);
    
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
          
endmodule // top$core$front$summary$flags_3


module top$core$front$summary$flags_4(d,q,clock);
    
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
          
endmodule // top$core$front$summary$flags_4


module top$core$front$summary$is_class(d,q,clock);
    
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
          
endmodule // top$core$front$summary$is_class


module top$core$front$summary$is_valid(d,q,clock);
    
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
          
endmodule // top$core$front$summary$is_valid


module top$core$front$used_port(d,q,clock);
    
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
          
endmodule // top$core$front$used_port


module top$core$reason(fails,reason);
    
    // Module arguments
    input wire  [13:0] fails;
    output reg  [7:0] reason;
    
    // Constant declarations
    localparam  code_0 = 8'hc;
    localparam  code_1 = 8'hc;
    localparam  code_2 = 8'hc;
    localparam  code_3 = 8'hc;
    localparam  code_4 = 8'h17;
    localparam  code_5 = 8'h7;
    localparam  code_6 = 8'h22;
    localparam  code_7 = 8'h23;
    localparam  code_8 = 8'h2a;
    localparam  code_9 = 8'h29;
    localparam  code_10 = 8'h31;
    localparam  code_11 = 8'h30;
    localparam  code_12 = 8'h26;
    localparam  code_13 = 8'h20;
    
    // Update code
    always @(*) begin
        reason = ((32'h0) & 8'hff);
        if (fails[32'hd]) begin
            reason = code_13;
        end
        if (fails[32'hc]) begin
            reason = code_12;
        end
        if (fails[32'hb]) begin
            reason = code_11;
        end
        if (fails[32'ha]) begin
            reason = code_10;
        end
        if (fails[32'h9]) begin
            reason = code_9;
        end
        if (fails[32'h8]) begin
            reason = code_8;
        end
        if (fails[32'h7]) begin
            reason = code_7;
        end
        if (fails[32'h6]) begin
            reason = code_6;
        end
        if (fails[32'h5]) begin
            reason = code_5;
        end
        if (fails[32'h4]) begin
            reason = code_4;
        end
        if (fails[32'h3]) begin
            reason = code_3;
        end
        if (fails[32'h2]) begin
            reason = code_2;
        end
        if (fails[32'h1]) begin
            reason = code_1;
        end
        if (fails[32'h0]) begin
            reason = code_0;
        end
    end
    
endmodule // top$core$reason


module top$core$risk(clock,is_replace,short,user_ref,quantity,price,wide,symbol,account,slot,opens,began,store,checked,write,row,data,kill_write,kill_on,kill_whose,kill_which,killed,releasing,result,now,fails);
    
    // Module arguments
    input wire  clock;
    input wire  is_replace;
    input wire  short;
    input wire  [31:0] user_ref;
    input wire  [31:0] quantity;
    input wire  [31:0] price;
    input wire  wide;
    input wire  [63:0] symbol;
    input wire  [15:0] account;
    input wire  [8:0] slot;
    input wire  opens;
    input wire  [63:0] began;
    input wire  store;
    input wire  checked;
    input wire  [7:0] write;
    input wire  [11:0] row;
    input wire  [127:0] data;
    input wire  kill_write;
    input wire  kill_on;
    input wire  [1:0] kill_whose;
    input wire  [8:0] kill_which;
    output reg  killed;
    output reg  releasing;
    output reg  [63:0] result;
    output reg  [63:0] now;
    output reg  [13:0] fails;
    
    // Stub signals
    reg  symbols$clock;
    reg  [63:0] symbols$symbol;
    reg  [31:0] symbols$price;
    reg  symbols$wide;
    reg  symbols$short;
    reg  symbols$write;
    reg  [11:0] symbols$write_address;
    reg  [127:0] symbols$write_row;
    wire  symbols$unknown;
    wire  symbols$halted;
    wire  symbols$restricted;
    wire  symbols$short_sale;
    wire  symbols$collar;
    reg  product$clock;
    reg  [31:0] product$quantity;
    reg  [31:0] product$price;
    wire  [63:0] product$product;
    reg  accounts$clock;
    reg  [7:0] accounts$read_address;
    wire  [95:0] accounts$read_data;
    reg  accounts$write;
    reg  [7:0] accounts$write_address;
    reg  [95:0] accounts$write_data;
    reg  exposure$clock;
    reg  [7:0] exposure$account;
    reg  exposure$load;
    reg  exposure$store;
    reg  [63:0] exposure$notional;
    wire  exposure$over;
    reg  exposure$accept;
    reg  [7:0] exposure$row;
    reg  [63:0] exposure$value;
    reg  exposure$write_limit;
    reg  exposure$set;
    reg  exposure$lower;
    wire  exposure$busy;
    wire  [63:0] exposure$result;
    reg  history$clock;
    reg  [8:0] history$slot;
    reg  history$load;
    reg  history$store;
    reg  [63:0] history$now;
    reg  [31:0] history$user_ref;
    wire  history$duplicate;
    wire  history$early;
    reg  history$commit;
    reg  [31:0] history$used_ref;
    reg  [8:0] history$row;
    reg  [71:0] history$value;
    reg  history$write_rate;
    reg  history$forget;
    reg  kills$clock;
    reg  kills$write;
    reg  kills$on;
    reg  [1:0] kills$whose;
    reg  [8:0] kills$which;
    reg  [7:0] kills$account;
    reg  [8:0] kills$slot;
    wire  kills$all;
    wire  kills$of_account;
    wire  kills$of_session;
    reg  [3:0] begun$d;
    wire  [3:0] begun$q;
    reg  begun$clock;
    reg  [63:0] at$d;
    wire  [63:0] at$q;
    reg  at$clock;
    reg  [95:0] row_1$d;
    wire  [95:0] row_1$q;
    reg  row_1$clock;
    reg  no_row$d;
    wire  no_row$q;
    reg  no_row$clock;
    reg  size$d;
    wire  size$q;
    reg  size$clock;
    reg  [13:0] failed$d;
    wire  [13:0] failed$q;
    reg  failed$clock;
    reg  [31:0] used_ref$d;
    wire  [31:0] used_ref$q;
    reg  used_ref$clock;
    reg  passed$d;
    wire  passed$q;
    reg  passed$clock;
    reg  counted$d;
    wire  counted$q;
    reg  counted$clock;
    
    // Local signals
    reg  [13:0] of_session;
    reg  [13:0] of_account;
    reg  [13:0] of_symbol;
    
    // Sub module instances
    top$core$risk$symbols symbols(
        .clock(symbols$clock),
        .symbol(symbols$symbol),
        .price(symbols$price),
        .wide(symbols$wide),
        .short(symbols$short),
        .write(symbols$write),
        .write_address(symbols$write_address),
        .write_row(symbols$write_row),
        .unknown(symbols$unknown),
        .halted(symbols$halted),
        .restricted(symbols$restricted),
        .short_sale(symbols$short_sale),
        .collar(symbols$collar)
    );
    top$core$risk$product product(
        .clock(product$clock),
        .quantity(product$quantity),
        .price(product$price),
        .product(product$product)
    );
    top$core$risk$accounts accounts(
        .clock(accounts$clock),
        .read_address(accounts$read_address),
        .read_data(accounts$read_data),
        .write(accounts$write),
        .write_address(accounts$write_address),
        .write_data(accounts$write_data)
    );
    top$core$risk$exposure exposure(
        .clock(exposure$clock),
        .account(exposure$account),
        .load(exposure$load),
        .store(exposure$store),
        .notional(exposure$notional),
        .over(exposure$over),
        .accept(exposure$accept),
        .row(exposure$row),
        .value(exposure$value),
        .write_limit(exposure$write_limit),
        .set(exposure$set),
        .lower(exposure$lower),
        .busy(exposure$busy),
        .result(exposure$result)
    );
    top$core$risk$history history(
        .clock(history$clock),
        .slot(history$slot),
        .load(history$load),
        .store(history$store),
        .now(history$now),
        .user_ref(history$user_ref),
        .duplicate(history$duplicate),
        .early(history$early),
        .commit(history$commit),
        .used_ref(history$used_ref),
        .row(history$row),
        .value(history$value),
        .write_rate(history$write_rate),
        .forget(history$forget)
    );
    top$core$risk$kills kills(
        .clock(kills$clock),
        .write(kills$write),
        .on(kills$on),
        .whose(kills$whose),
        .which(kills$which),
        .account(kills$account),
        .slot(kills$slot),
        .all(kills$all),
        .of_account(kills$of_account),
        .of_session(kills$of_session)
    );
    top$core$risk$begun begun(
        .d(begun$d),
        .q(begun$q),
        .clock(begun$clock)
    );
    top$core$risk$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$core$risk$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$core$risk$no_row no_row(
        .d(no_row$d),
        .q(no_row$q),
        .clock(no_row$clock)
    );
    top$core$risk$size size(
        .d(size$d),
        .q(size$q),
        .clock(size$clock)
    );
    top$core$risk$failed failed(
        .d(failed$d),
        .q(failed$q),
        .clock(failed$clock)
    );
    top$core$risk$used_ref used_ref(
        .d(used_ref$d),
        .q(used_ref$q),
        .clock(used_ref$clock)
    );
    top$core$risk$passed passed(
        .d(passed$d),
        .q(passed$q),
        .clock(passed$clock)
    );
    top$core$risk$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    
    // Update code
    always @(*) begin
        begun$clock = clock;
        at$clock = clock;
        row_1$clock = clock;
        no_row$clock = clock;
        size$clock = clock;
        failed$clock = clock;
        used_ref$clock = clock;
        passed$clock = clock;
        counted$clock = clock;
        begun$d = begun$q;
        at$d = at$q;
        row_1$d = row_1$q;
        no_row$d = no_row$q;
        size$d = size$q;
        failed$d = failed$q;
        used_ref$d = used_ref$q;
        passed$d = passed$q;
        counted$d = counted$q;
        symbols$clock = clock;
        product$clock = clock;
        accounts$clock = clock;
        exposure$clock = clock;
        history$clock = clock;
        kills$clock = clock;
        symbols$symbol = symbol;
        symbols$price = price;
        symbols$wide = wide;
        symbols$short = short;
        symbols$write = write[32'h1];
        symbols$write_address = row;
        symbols$write_row = data;
        product$quantity = quantity;
        product$price = price;
        accounts$read_address = account[(32'h0)+:(8)];
        accounts$write = write[32'h2];
        accounts$write_address = row[(32'h0)+:(8)];
        accounts$write_data = data[(32'h0)+:(96)];
        kills$write = kill_write;
        kills$on = kill_on;
        kills$whose = kill_whose;
        kills$which = kill_which;
        kills$account = account[(32'h0)+:(8)];
        kills$slot = slot;
        begun$d = (begun$q << ((32'h1) & 4'hf)) | ((opens) & 4'hf);
        if (opens) begin
            at$d = began;
        end
        now = at$q;
        exposure$account = account[(32'h0)+:(8)];
        exposure$load = begun$q[32'h3];
        exposure$store = store;
        exposure$notional = product$product;
        exposure$accept = passed$q;
        exposure$row = row[(32'h0)+:(8)];
        exposure$value = data[(32'h0)+:(64)];
        exposure$write_limit = write[32'h3];
        exposure$set = write[32'h6];
        exposure$lower = write[32'h7];
        history$slot = slot;
        history$load = begun$q[32'h3];
        history$store = store;
        history$now = at$q;
        history$user_ref = user_ref;
        history$commit = counted$q;
        history$used_ref = used_ref$q;
        history$row = row[(32'h0)+:(9)];
        history$value = data[(32'h0)+:(72)];
        history$write_rate = write[32'h4];
        history$forget = write[32'h5];
        row_1$d = accounts$read_data;
        no_row$d = account[(32'h8)+:(8)] != ((32'h0) & 8'hff);
        size$d = (quantity == ((32'h0) & 32'hffffffff)) | (quantity > row_1$q[(32'h0)+:(32)]);
        of_session = ((kills$all) & 14'h3fff) | (((kills$of_account) & 14'h3fff) << ((32'h1) & 14'h3fff)) | (((kills$of_session) & 14'h3fff) << ((32'h2) & 14'h3fff)) | (((no_row$q) & 14'h3fff) << ((32'h3) & 14'h3fff)) | (((history$duplicate) & 14'h3fff) << ((32'h8) & 14'h3fff)) | (((history$early) & 14'h3fff) << ((32'h9) & 14'h3fff));
        of_account = (((size$q) & 14'h3fff) << ((32'ha) & 14'h3fff)) | ((((wide | (product$product > row_1$q[(32'h20)+:(64)]))) & 14'h3fff) << ((32'hb) & 14'h3fff)) | ((((wide | exposure$over)) & 14'h3fff) << ((32'hd) & 14'h3fff));
        of_symbol = ((32'h0) & 14'h3fff);
        if (~is_replace) begin
            of_symbol = (((symbols$unknown) & 14'h3fff) << ((32'h4) & 14'h3fff)) | (((symbols$halted) & 14'h3fff) << ((32'h5) & 14'h3fff)) | (((symbols$restricted) & 14'h3fff) << ((32'h6) & 14'h3fff)) | (((symbols$short_sale) & 14'h3fff) << ((32'h7) & 14'h3fff)) | (((symbols$collar) & 14'h3fff) << ((32'hc) & 14'h3fff));
        end
        failed$d = (of_session | of_account) | of_symbol;
        fails = failed$q;
        used_ref$d = user_ref;
        counted$d = checked;
        passed$d = checked & (failed$q == ((32'h0) & 14'h3fff));
        killed = kills$all;
        releasing = exposure$busy;
        result = exposure$result;
    end
    
endmodule // top$core$risk


module top$core$risk$accounts(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [95:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [95:0] write_data;
    
    // Update code (custom)
    reg [95:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$accounts


module top$core$risk$at(d,q,clock);
    
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
          
endmodule // top$core$risk$at


module top$core$risk$begun(d,q,clock);
    
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
          
endmodule // top$core$risk$begun


module top$core$risk$counted(d,q,clock);
    
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
          
endmodule // top$core$risk$counted


module top$core$risk$exposure(clock,account,load,store,notional,over,accept,row,value,write_limit,set,lower,busy,result);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] account;
    input wire  load;
    input wire  store;
    input wire  [63:0] notional;
    output reg  over;
    input wire  accept;
    input wire  [7:0] row;
    input wire  [63:0] value;
    input wire  write_limit;
    input wire  set;
    input wire  lower;
    output reg  busy;
    output reg  [63:0] result;
    
    // Stub signals
    reg  limits$clock;
    reg  [7:0] limits$read_address;
    wire  [63:0] limits$read_data;
    reg  limits$write;
    reg  [7:0] limits$write_address;
    reg  [63:0] limits$write_data;
    reg  exposures$clock;
    reg  [7:0] exposures$read_address;
    wire  [63:0] exposures$read_data;
    reg  exposures$write;
    reg  [7:0] exposures$write_address;
    reg  [63:0] exposures$write_data;
    reg  [63:0] open$d;
    wire  [63:0] open$q;
    reg  open$clock;
    reg  [64:0] room$d;
    wire  [64:0] room$q;
    reg  room$clock;
    reg  [63:0] headroom$d;
    wire  [63:0] headroom$q;
    reg  headroom$clock;
    reg  [63:0] notional_1$d;
    wire  [63:0] notional_1$q;
    reg  notional_1$clock;
    reg  [63:0] notional_2$d;
    wire  [63:0] notional_2$q;
    reg  notional_2$clock;
    reg  releasing$d;
    wire  releasing$q;
    reg  releasing$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [64:0] lowered$d;
    wire  [64:0] lowered$q;
    reg  lowered$clock;
    reg  [63:0] kept$d;
    wire  [63:0] kept$q;
    reg  kept$clock;
    
    // Local signals
    reg  [63:0] left;
    
    // Sub module instances
    top$core$risk$exposure$limits limits(
        .clock(limits$clock),
        .read_address(limits$read_address),
        .read_data(limits$read_data),
        .write(limits$write),
        .write_address(limits$write_address),
        .write_data(limits$write_data)
    );
    top$core$risk$exposure$exposures exposures(
        .clock(exposures$clock),
        .read_address(exposures$read_address),
        .read_data(exposures$read_data),
        .write(exposures$write),
        .write_address(exposures$write_address),
        .write_data(exposures$write_data)
    );
    top$core$risk$exposure$open open(
        .d(open$d),
        .q(open$q),
        .clock(open$clock)
    );
    top$core$risk$exposure$room room(
        .d(room$d),
        .q(room$q),
        .clock(room$clock)
    );
    top$core$risk$exposure$headroom headroom(
        .d(headroom$d),
        .q(headroom$q),
        .clock(headroom$clock)
    );
    top$core$risk$exposure$notional_1 notional_1(
        .d(notional_1$d),
        .q(notional_1$q),
        .clock(notional_1$clock)
    );
    top$core$risk$exposure$notional_2 notional_2(
        .d(notional_2$d),
        .q(notional_2$q),
        .clock(notional_2$clock)
    );
    top$core$risk$exposure$releasing releasing(
        .d(releasing$d),
        .q(releasing$q),
        .clock(releasing$clock)
    );
    top$core$risk$exposure$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$core$risk$exposure$lowered lowered(
        .d(lowered$d),
        .q(lowered$q),
        .clock(lowered$clock)
    );
    top$core$risk$exposure$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    
    // Update code
    always @(*) begin
        open$clock = clock;
        room$clock = clock;
        headroom$clock = clock;
        notional_1$clock = clock;
        notional_2$clock = clock;
        open$d = open$q;
        room$d = room$q;
        headroom$d = headroom$q;
        notional_1$d = notional_1$q;
        notional_2$d = notional_2$q;
        releasing$clock = clock;
        writing$clock = clock;
        lowered$clock = clock;
        kept$clock = clock;
        releasing$d = releasing$q;
        writing$d = writing$q;
        lowered$d = lowered$q;
        kept$d = kept$q;
        limits$clock = clock;
        exposures$clock = clock;
        limits$read_address = account;
        limits$write = write_limit;
        limits$write_address = row;
        limits$write_data = value;
        exposures$read_address = account;
        if (lower) begin
            exposures$read_address = row;
        end
        notional_1$d = notional;
        notional_2$d = notional_1$q;
        if (load) begin
            open$d = exposures$read_data;
        end
        else if (accept) begin
            open$d = open$q + notional_2$q;
        end
        room$d = ((limits$read_data) & 65'h1ffffffffffffffff) - ((open$q) & 65'h1ffffffffffffffff);
        headroom$d = room$q[(32'h0)+:(64)];
        if (room$q[32'h40]) begin
            headroom$d = ((32'h0) & 64'hffffffffffffffff);
        end
        over = notional > headroom$q;
        releasing$d = lower;
        writing$d = releasing$q;
        lowered$d = ((exposures$read_data) & 65'h1ffffffffffffffff) - ((value) & 65'h1ffffffffffffffff);
        left = lowered$q[(32'h0)+:(64)];
        if (lowered$q[32'h40]) begin
            left = ((32'h0) & 64'hffffffffffffffff);
        end
        exposures$write = store | set | writing$q;
        exposures$write_address = row;
        exposures$write_data = value;
        if (store) begin
            exposures$write_address = account;
            exposures$write_data = open$q;
        end
        if (set) begin
            kept$d = value;
        end
        if (writing$q) begin
            exposures$write_data = left;
            kept$d = left;
        end
        busy = releasing$q | writing$q;
        result = kept$q;
    end
    
endmodule // top$core$risk$exposure


module top$core$risk$exposure$exposures(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    reg [63:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$exposure$exposures


module top$core$risk$exposure$headroom(d,q,clock);
    
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
          
endmodule // top$core$risk$exposure$headroom


module top$core$risk$exposure$kept(d,q,clock);
    
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
          
endmodule // top$core$risk$exposure$kept


module top$core$risk$exposure$limits(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    reg [63:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$exposure$limits


module top$core$risk$exposure$lowered(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$lowered


module top$core$risk$exposure$notional_1(d,q,clock);
    
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
          
endmodule // top$core$risk$exposure$notional_1


module top$core$risk$exposure$notional_2(d,q,clock);
    
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
          
endmodule // top$core$risk$exposure$notional_2


module top$core$risk$exposure$open(d,q,clock);
    
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
          
endmodule // top$core$risk$exposure$open


module top$core$risk$exposure$releasing(d,q,clock);
    
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
          
endmodule // top$core$risk$exposure$releasing


module top$core$risk$exposure$room(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$room


module top$core$risk$exposure$writing(d,q,clock);
    
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
          
endmodule // top$core$risk$exposure$writing


module top$core$risk$failed(d,q,clock);
    
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
          
endmodule // top$core$risk$failed


module top$core$risk$history(clock,slot,load,store,now,user_ref,duplicate,early,commit,used_ref,row,value,write_rate,forget);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] slot;
    input wire  load;
    input wire  store;
    input wire  [63:0] now;
    input wire  [31:0] user_ref;
    output reg  duplicate;
    output reg  early;
    input wire  commit;
    input wire  [31:0] used_ref;
    input wire  [8:0] row;
    input wire  [71:0] value;
    input wire  write_rate;
    input wire  forget;
    
    // Stub signals
    reg  rates$clock;
    reg  [8:0] rates$read_address;
    wire  [71:0] rates$read_data;
    reg  rates$write;
    reg  [8:0] rates$write_address;
    reg  [71:0] rates$write_data;
    reg  past$clock;
    reg  [8:0] past$read_address;
    wire  [95:0] past$read_data;
    reg  past$write;
    reg  [8:0] past$write_address;
    reg  [95:0] past$write_data;
    reg  [31:0] highest$d;
    wire  [31:0] highest$q;
    reg  highest$clock;
    reg  [63:0] earliest$d;
    wire  [63:0] earliest$q;
    reg  earliest$clock;
    reg  is_duplicate$d;
    wire  is_duplicate$q;
    reg  is_duplicate$clock;
    reg  is_early$d;
    wire  is_early$q;
    reg  is_early$clock;
    reg  is_limited$d;
    wire  is_limited$q;
    reg  is_limited$clock;
    reg  [64:0] gone$d;
    wire  [64:0] gone$q;
    reg  gone$clock;
    reg  [63:0] least$d;
    wire  [63:0] least$q;
    reg  least$clock;
    reg  [63:0] stepped$d;
    wire  [63:0] stepped$q;
    reg  stepped$clock;
    reg  [63:0] following$d;
    wire  [63:0] following$q;
    reg  following$clock;
    
    // Sub module instances
    top$core$risk$history$rates rates(
        .clock(rates$clock),
        .read_address(rates$read_address),
        .read_data(rates$read_data),
        .write(rates$write),
        .write_address(rates$write_address),
        .write_data(rates$write_data)
    );
    top$core$risk$history$past past(
        .clock(past$clock),
        .read_address(past$read_address),
        .read_data(past$read_data),
        .write(past$write),
        .write_address(past$write_address),
        .write_data(past$write_data)
    );
    top$core$risk$history$highest highest(
        .d(highest$d),
        .q(highest$q),
        .clock(highest$clock)
    );
    top$core$risk$history$earliest earliest(
        .d(earliest$d),
        .q(earliest$q),
        .clock(earliest$clock)
    );
    top$core$risk$history$is_duplicate is_duplicate(
        .d(is_duplicate$d),
        .q(is_duplicate$q),
        .clock(is_duplicate$clock)
    );
    top$core$risk$history$is_early is_early(
        .d(is_early$d),
        .q(is_early$q),
        .clock(is_early$clock)
    );
    top$core$risk$history$is_limited is_limited(
        .d(is_limited$d),
        .q(is_limited$q),
        .clock(is_limited$clock)
    );
    top$core$risk$history$gone gone(
        .d(gone$d),
        .q(gone$q),
        .clock(gone$clock)
    );
    top$core$risk$history$least least(
        .d(least$d),
        .q(least$q),
        .clock(least$clock)
    );
    top$core$risk$history$stepped stepped(
        .d(stepped$d),
        .q(stepped$q),
        .clock(stepped$clock)
    );
    top$core$risk$history$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    
    // Update code
    always @(*) begin
        highest$clock = clock;
        earliest$clock = clock;
        is_duplicate$clock = clock;
        is_early$clock = clock;
        is_limited$clock = clock;
        highest$d = highest$q;
        earliest$d = earliest$q;
        is_duplicate$d = is_duplicate$q;
        is_early$d = is_early$q;
        is_limited$d = is_limited$q;
        gone$clock = clock;
        least$clock = clock;
        stepped$clock = clock;
        following$clock = clock;
        gone$d = gone$q;
        least$d = least$q;
        stepped$d = stepped$q;
        following$d = following$q;
        rates$clock = clock;
        past$clock = clock;
        rates$read_address = slot;
        rates$write = write_rate;
        rates$write_address = row;
        rates$write_data = value;
        past$read_address = slot;
        past$write = store | forget;
        past$write_address = row;
        past$write_data = ((32'h0) & 96'hffffffffffffffffffffffff);
        if (store) begin
            past$write_address = slot;
            past$write_data = (((earliest$q) & 96'hffffffffffffffffffffffff) << ((32'h20) & 9'h1ff)) | ((highest$q) & 96'hffffffffffffffffffffffff);
        end
        is_duplicate$d = user_ref <= highest$q;
        is_limited$d = rates$read_data[(32'h0)+:(32)] != ((32'h0) & 32'hffffffff);
        is_early$d = (now < earliest$q) & is_limited$q;
        gone$d = ((now) & 65'h1ffffffffffffffff) - ((rates$read_data[(32'h20)+:(40)]) & 65'h1ffffffffffffffff);
        least$d = gone$q[(32'h0)+:(64)];
        if (gone$q[32'h40]) begin
            least$d = ((32'h0) & 64'hffffffffffffffff);
        end
        stepped$d = earliest$q;
        if (least$q > earliest$q) begin
            stepped$d = least$q;
        end
        following$d = stepped$q + ((rates$read_data[(32'h0)+:(32)]) & 64'hffffffffffffffff);
        if (load) begin
            highest$d = past$read_data[(32'h0)+:(32)];
            earliest$d = past$read_data[(32'h20)+:(64)];
        end
        else if (commit) begin
            if (used_ref > highest$q) begin
                highest$d = used_ref;
            end
            if (~is_early$q) begin
                earliest$d = following$q;
            end
        end
        duplicate = is_duplicate$q;
        early = is_early$q;
    end
    
endmodule // top$core$risk$history


module top$core$risk$history$earliest(d,q,clock);
    
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
          
endmodule // top$core$risk$history$earliest


module top$core$risk$history$following(d,q,clock);
    
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
          
endmodule // top$core$risk$history$following


module top$core$risk$history$gone(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$gone


module top$core$risk$history$highest(d,q,clock);
    
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
          
endmodule // top$core$risk$history$highest


module top$core$risk$history$is_duplicate(d,q,clock);
    
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
          
endmodule // top$core$risk$history$is_duplicate


module top$core$risk$history$is_early(d,q,clock);
    
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
          
endmodule // top$core$risk$history$is_early


module top$core$risk$history$is_limited(d,q,clock);
    
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
          
endmodule // top$core$risk$history$is_limited


module top$core$risk$history$least(d,q,clock);
    
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
          
endmodule // top$core$risk$history$least


module top$core$risk$history$past(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [95:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [95:0] write_data;
    
    // Update code (custom)
    reg [95:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$history$past


module top$core$risk$history$rates(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [71:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [71:0] write_data;
    
    // Update code (custom)
    reg [71:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$history$rates


module top$core$risk$history$stepped(d,q,clock);
    
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
          
endmodule // top$core$risk$history$stepped


module top$core$risk$kills(clock,write,on,whose,which,account,slot,all,of_account,of_session);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  on;
    input wire  [1:0] whose;
    input wire  [8:0] which;
    input wire  [7:0] account;
    input wire  [8:0] slot;
    output reg  all;
    output reg  of_account;
    output reg  of_session;
    
    // Stub signals
    reg  accounts$clock;
    reg  [7:0] accounts$read_address;
    wire  [1:0] accounts$read_data;
    reg  accounts$write;
    reg  [7:0] accounts$write_address;
    reg  [1:0] accounts$write_data;
    reg  sessions$clock;
    reg  [8:0] sessions$read_address;
    wire  [1:0] sessions$read_data;
    reg  sessions$write;
    reg  [8:0] sessions$write_address;
    reg  [1:0] sessions$write_data;
    reg  everybody$d;
    wire  everybody$q;
    reg  everybody$clock;
    reg  everybody_1$d;
    wire  everybody_1$q;
    reg  everybody_1$clock;
    
    // Sub module instances
    top$core$risk$kills$accounts accounts(
        .clock(accounts$clock),
        .read_address(accounts$read_address),
        .read_data(accounts$read_data),
        .write(accounts$write),
        .write_address(accounts$write_address),
        .write_data(accounts$write_data)
    );
    top$core$risk$kills$sessions sessions(
        .clock(sessions$clock),
        .read_address(sessions$read_address),
        .read_data(sessions$read_data),
        .write(sessions$write),
        .write_address(sessions$write_address),
        .write_data(sessions$write_data)
    );
    top$core$risk$kills$everybody everybody(
        .d(everybody$d),
        .q(everybody$q),
        .clock(everybody$clock)
    );
    top$core$risk$kills$everybody_1 everybody_1(
        .d(everybody_1$d),
        .q(everybody_1$q),
        .clock(everybody_1$clock)
    );
    
    // Update code
    always @(*) begin
        everybody$clock = clock;
        everybody_1$clock = clock;
        everybody$d = everybody$q;
        everybody_1$d = everybody_1$q;
        accounts$clock = clock;
        sessions$clock = clock;
        accounts$read_address = account;
        accounts$write = write & (whose == ((32'h1) & 2'h3));
        accounts$write_address = which[(32'h0)+:(8)];
        accounts$write_data = ((on) & 2'h3);
        sessions$read_address = slot;
        sessions$write = write & (whose == ((32'h2) & 2'h3));
        sessions$write_address = which;
        sessions$write_data = ((on) & 2'h3);
        if (write & (whose == ((32'h0) & 2'h3))) begin
            everybody$d = on;
        end
        everybody_1$d = everybody$q;
        all = everybody_1$q;
        of_account = accounts$read_data[32'h0];
        of_session = sessions$read_data[32'h0];
    end
    
endmodule // top$core$risk$kills


module top$core$risk$kills$accounts(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [1:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [1:0] write_data;
    
    // Update code (custom)
    reg [1:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$kills$accounts


module top$core$risk$kills$everybody(d,q,clock);
    
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
          
endmodule // top$core$risk$kills$everybody


module top$core$risk$kills$everybody_1(d,q,clock);
    
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
          
endmodule // top$core$risk$kills$everybody_1


module top$core$risk$kills$sessions(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [1:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [1:0] write_data;
    
    // Update code (custom)
    reg [1:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$kills$sessions


module top$core$risk$no_row(d,q,clock);
    
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
          
endmodule // top$core$risk$no_row


module top$core$risk$passed(d,q,clock);
    
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
          
endmodule // top$core$risk$passed


module top$core$risk$product(clock,quantity,price,product);
    
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
    top$core$risk$product$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$core$risk$product$cross_0 cross_0(
        .d(cross_0$d),
        .q(cross_0$q),
        .clock(cross_0$clock)
    );
    top$core$risk$product$cross_1 cross_1(
        .d(cross_1$d),
        .q(cross_1$q),
        .clock(cross_1$clock)
    );
    top$core$risk$product$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    top$core$risk$product$sum sum(
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
    
endmodule // top$core$risk$product


module top$core$risk$product$cross_0(d,q,clock);
    
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
          
endmodule // top$core$risk$product$cross_0


module top$core$risk$product$cross_1(d,q,clock);
    
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
          
endmodule // top$core$risk$product$cross_1


module top$core$risk$product$high(d,q,clock);
    
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
          
endmodule // top$core$risk$product$high


module top$core$risk$product$low(d,q,clock);
    
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
          
endmodule // top$core$risk$product$low


module top$core$risk$product$sum(d,q,clock);
    
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
          
endmodule // top$core$risk$product$sum


module top$core$risk$row_1(d,q,clock);
    
    // Module arguments
    input wire  [95:0] d;
    output reg  [95:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 96'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$row_1


module top$core$risk$size(d,q,clock);
    
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
          
endmodule // top$core$risk$size


module top$core$risk$symbols(clock,symbol,price,wide,short,write,write_address,write_row,unknown,halted,restricted,short_sale,collar);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] symbol;
    input wire  [31:0] price;
    input wire  wide;
    input wire  short;
    input wire  write;
    input wire  [11:0] write_address;
    input wire  [127:0] write_row;
    output reg  unknown;
    output reg  halted;
    output reg  restricted;
    output reg  short_sale;
    output reg  collar;
    
    // Stub signals
    reg  way_0$clock;
    reg  [10:0] way_0$read_address;
    wire  [127:0] way_0$read_data;
    reg  way_0$write;
    reg  [10:0] way_0$write_address;
    reg  [127:0] way_0$write_data;
    reg  way_1$clock;
    reg  [10:0] way_1$read_address;
    wire  [127:0] way_1$read_data;
    reg  way_1$write;
    reg  [10:0] way_1$write_address;
    reg  [127:0] way_1$write_data;
    reg  [127:0] row_0$d;
    wire  [127:0] row_0$q;
    reg  row_0$clock;
    reg  [127:0] row_1$d;
    wire  [127:0] row_1$q;
    reg  row_1$clock;
    reg  named$d;
    wire  named$q;
    reg  named$clock;
    
    // Local signals
    reg  [1:0] mode;
    reg  known;
    reg  same_0;
    reg  same_1;
    reg  out_0;
    reg  out_1;
    
    // Sub module instances
    top$core$risk$symbols$way_0 way_0(
        .clock(way_0$clock),
        .read_address(way_0$read_address),
        .read_data(way_0$read_data),
        .write(way_0$write),
        .write_address(way_0$write_address),
        .write_data(way_0$write_data)
    );
    top$core$risk$symbols$way_1 way_1(
        .clock(way_1$clock),
        .read_address(way_1$read_address),
        .read_data(way_1$read_data),
        .write(way_1$write),
        .write_address(way_1$write_address),
        .write_data(way_1$write_data)
    );
    top$core$risk$symbols$row_0 row_0(
        .d(row_0$d),
        .q(row_0$q),
        .clock(row_0$clock)
    );
    top$core$risk$symbols$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$core$risk$symbols$named named(
        .d(named$d),
        .q(named$q),
        .clock(named$clock)
    );
    
    // Update code
    always @(*) begin
        way_0$clock = clock;
        way_1$clock = clock;
        row_0$clock = clock;
        row_1$clock = clock;
        named$clock = clock;
        row_0$d = row_0$q;
        row_1$d = row_1$q;
        named$d = named$q;
        named$d = symbol != ((32'h0) & 64'hffffffffffffffff);
        way_0$read_address = (symbol[(32'h0)+:(11)] ^ symbol[(32'h2)+:(11)]) ^ (symbol[(32'hc)+:(11)] ^ symbol[(32'h11)+:(11)]) ^ (symbol[(32'h19)+:(11)] ^ symbol[(32'h1b)+:(11)]) ^ (symbol[(32'h1c)+:(11)] ^ symbol[(32'h1d)+:(11)]) ^ (symbol[(32'h22)+:(11)] ^ symbol[(32'h29)+:(11)]) ^ (symbol[(32'h32)+:(11)] ^ symbol[(32'h34)+:(11)]);
        way_1$read_address = (symbol[(32'h0)+:(11)] ^ symbol[(32'h1)+:(11)]) ^ (symbol[(32'h9)+:(11)] ^ symbol[(32'ha)+:(11)]) ^ (symbol[(32'h10)+:(11)] ^ symbol[(32'h1a)+:(11)]) ^ (symbol[(32'h1d)+:(11)] ^ symbol[(32'h28)+:(11)]) ^ (symbol[(32'h2b)+:(11)] ^ symbol[(32'h30)+:(11)]) ^ (symbol[(32'h31)+:(11)] ^ symbol[(32'h34)+:(11)]);
        way_0$write_address = write_address[(32'h0)+:(11)];
        way_1$write_address = write_address[(32'h0)+:(11)];
        way_0$write_data = write_row;
        way_1$write_data = write_row;
        way_0$write = write & ~write_address[32'hb];
        way_1$write = write & write_address[32'hb];
        row_0$d = way_0$read_data;
        row_1$d = way_1$read_data;
        same_0 = named$q & (row_0$q[(32'h40)+:(64)] == symbol);
        same_1 = named$q & (row_1$q[(32'h40)+:(64)] == symbol);
        out_0 = (wide | (price > ((row_0$q[(32'h21)+:(31)]) & 32'hffffffff))) | (price < ((row_0$q[(32'h2)+:(31)]) & 32'hffffffff));
        out_1 = (wide | (price > ((row_1$q[(32'h21)+:(31)]) & 32'hffffffff))) | (price < ((row_1$q[(32'h2)+:(31)]) & 32'hffffffff));
        mode = row_0$q[(32'h0)+:(2)];
        if (same_1) begin
            mode = row_1$q[(32'h0)+:(2)];
        end
        known = same_0 | same_1;
        unknown = ~known;
        halted = known & (mode == ((32'h0) & 2'h3));
        restricted = known & (mode == ((32'h1) & 2'h3));
        short_sale = known & (short & (mode == ((32'h2) & 2'h3)));
        collar = (same_0 & out_0) | (same_1 & out_1);
    end
    
endmodule // top$core$risk$symbols


module top$core$risk$symbols$named(d,q,clock);
    
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
          
endmodule // top$core$risk$symbols$named


module top$core$risk$symbols$row_0(d,q,clock);
    
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
          
endmodule // top$core$risk$symbols$row_0


module top$core$risk$symbols$row_1(d,q,clock);
    
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
          
endmodule // top$core$risk$symbols$row_1


module top$core$risk$symbols$way_0(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] read_address;
    output reg  [127:0] read_data;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [127:0] write_data;
    
    // Update code (custom)
    reg [127:0] mem [0:2047];
    integer row;
    initial begin
        for (row = 0; row <= 2047; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$symbols$way_0


module top$core$risk$symbols$way_1(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] read_address;
    output reg  [127:0] read_data;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [127:0] write_data;
    
    // Update code (custom)
    reg [127:0] mem [0:2047];
    integer row;
    initial begin
        for (row = 0; row <= 2047; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$core$risk$symbols$way_1


module top$core$risk$used_ref(d,q,clock);
    
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
          
endmodule // top$core$risk$used_ref


module top$desk(clock,r_write,r_address,r_data,r_value,now,open,releasing,result,killed,message,checked,fails,frame,frame_class,with_trailer,no_trailer,lost,port,longest,kill_write,kill_on,kill_whose,kill_which,write,row,data,epoch);
    
    // Module arguments
    input wire  clock;
    input wire  r_write;
    input wire  [11:0] r_address;
    input wire  [31:0] r_data;
    output reg  [31:0] r_value;
    input wire  [63:0] now;
    input wire  open;
    input wire  releasing;
    input wire  [63:0] result;
    input wire  killed;
    input wire  message;
    input wire  checked;
    input wire  [13:0] fails;
    input wire  frame;
    input wire  [3:0] frame_class;
    input wire  with_trailer;
    input wire  no_trailer;
    input wire  lost;
    output reg  [15:0] port;
    output reg  [10:0] longest;
    output reg  kill_write;
    output reg  kill_on;
    output reg  [1:0] kill_whose;
    output reg  [8:0] kill_which;
    output reg  [7:0] write;
    output reg  [11:0] row;
    output reg  [127:0] data;
    output reg  [31:0] epoch;
    
    // Stub signals
    reg  bus$clock;
    reg  bus$write;
    reg  [11:0] bus$address;
    reg  [31:0] bus$data;
    wire  [31:0] bus$value;
    wire  [15:0] bus$port;
    wire  [10:0] bus$longest;
    wire  bus$kill_write;
    wire  bus$kill_on;
    wire  [1:0] bus$kill_whose;
    wire  [8:0] bus$kill_which;
    wire  bus$ask;
    wire  [2:0] bus$what;
    wire  [11:0] bus$row;
    wire  [127:0] bus$command_data;
    wire  bus$keep;
    wire  [5:0] bus$counter;
    wire  bus$counter_high;
    reg  [31:0] bus$counter_value;
    reg  [63:0] bus$cycle;
    reg  bus$busy;
    reg  bus$killed;
    reg  [31:0] bus$epoch;
    reg  [63:0] bus$result;
    reg  commands$clock;
    reg  commands$ask;
    reg  [2:0] commands$what;
    reg  [11:0] commands$row_in;
    reg  [127:0] commands$data_in;
    reg  commands$open;
    reg  commands$releasing;
    wire  commands$busy;
    wire  commands$ignored;
    wire  [7:0] commands$write;
    wire  [11:0] commands$row;
    wire  [127:0] commands$data;
    wire  [31:0] commands$epoch;
    reg  counters$clock;
    reg  [36:0] counters$events;
    reg  counters$keep;
    reg  [5:0] counters$index;
    reg  counters$high;
    wire  [31:0] counters$value;
    reg  message_1$d;
    wire  message_1$q;
    reg  message_1$clock;
    reg  checked_1$d;
    wire  checked_1$q;
    reg  checked_1$clock;
    reg  [13:0] fails_1$d;
    wire  [13:0] fails_1$q;
    reg  fails_1$clock;
    reg  frame_1$d;
    wire  frame_1$q;
    reg  frame_1$clock;
    reg  [3:0] class_1$d;
    wire  [3:0] class_1$q;
    reg  class_1$clock;
    reg  [3:0] others$d;
    wire  [3:0] others$q;
    reg  others$clock;
    reg  [36:0] events$d;
    wire  [36:0] events$q;
    reg  events$clock;
    
    // Local signals
    reg  [36:0] of_frame;
    reg  passed;
    reg  failed;
    reg  [13:0] counted;
    
    // Sub module instances
    top$desk$bus bus(
        .clock(bus$clock),
        .write(bus$write),
        .address(bus$address),
        .data(bus$data),
        .value(bus$value),
        .port(bus$port),
        .longest(bus$longest),
        .kill_write(bus$kill_write),
        .kill_on(bus$kill_on),
        .kill_whose(bus$kill_whose),
        .kill_which(bus$kill_which),
        .ask(bus$ask),
        .what(bus$what),
        .row(bus$row),
        .command_data(bus$command_data),
        .keep(bus$keep),
        .counter(bus$counter),
        .counter_high(bus$counter_high),
        .counter_value(bus$counter_value),
        .cycle(bus$cycle),
        .busy(bus$busy),
        .killed(bus$killed),
        .epoch(bus$epoch),
        .result(bus$result)
    );
    top$desk$commands commands(
        .clock(commands$clock),
        .ask(commands$ask),
        .what(commands$what),
        .row_in(commands$row_in),
        .data_in(commands$data_in),
        .open(commands$open),
        .releasing(commands$releasing),
        .busy(commands$busy),
        .ignored(commands$ignored),
        .write(commands$write),
        .row(commands$row),
        .data(commands$data),
        .epoch(commands$epoch)
    );
    top$desk$counters counters(
        .clock(counters$clock),
        .events(counters$events),
        .keep(counters$keep),
        .index(counters$index),
        .high(counters$high),
        .value(counters$value)
    );
    top$desk$message_1 message_1(
        .d(message_1$d),
        .q(message_1$q),
        .clock(message_1$clock)
    );
    top$desk$checked_1 checked_1(
        .d(checked_1$d),
        .q(checked_1$q),
        .clock(checked_1$clock)
    );
    top$desk$fails_1 fails_1(
        .d(fails_1$d),
        .q(fails_1$q),
        .clock(fails_1$clock)
    );
    top$desk$frame_1 frame_1(
        .d(frame_1$d),
        .q(frame_1$q),
        .clock(frame_1$clock)
    );
    top$desk$class_1 class_1(
        .d(class_1$d),
        .q(class_1$q),
        .clock(class_1$clock)
    );
    top$desk$others others(
        .d(others$d),
        .q(others$q),
        .clock(others$clock)
    );
    top$desk$events events(
        .d(events$d),
        .q(events$q),
        .clock(events$clock)
    );
    
    // Update code
    always @(*) begin
        message_1$clock = clock;
        checked_1$clock = clock;
        fails_1$clock = clock;
        frame_1$clock = clock;
        class_1$clock = clock;
        others$clock = clock;
        events$clock = clock;
        message_1$d = message_1$q;
        checked_1$d = checked_1$q;
        fails_1$d = fails_1$q;
        frame_1$d = frame_1$q;
        class_1$d = class_1$q;
        others$d = others$q;
        events$d = events$q;
        bus$clock = clock;
        commands$clock = clock;
        counters$clock = clock;
        bus$write = r_write;
        bus$address = r_address;
        bus$data = r_data;
        r_value = bus$value;
        bus$cycle = now;
        bus$busy = commands$busy;
        bus$killed = killed;
        bus$epoch = commands$epoch;
        bus$result = result;
        bus$counter_value = counters$value;
        port = bus$port;
        longest = bus$longest;
        kill_write = bus$kill_write;
        kill_on = bus$kill_on;
        kill_whose = bus$kill_whose;
        kill_which = bus$kill_which;
        commands$ask = bus$ask;
        commands$what = bus$what;
        commands$row_in = bus$row;
        commands$data_in = bus$command_data;
        commands$open = open;
        commands$releasing = releasing;
        write = commands$write;
        row = commands$row;
        data = commands$data;
        epoch = commands$epoch;
        message_1$d = message;
        checked_1$d = checked;
        fails_1$d = fails;
        frame_1$d = frame;
        class_1$d = frame_class;
        others$d = ((with_trailer) & 4'hf) | (((no_trailer) & 4'hf) << ((32'h1) & 4'hf)) | (((lost) & 4'hf) << ((32'h2) & 4'hf)) | (((commands$ignored) & 4'hf) << ((32'h3) & 4'hf));
        passed = fails_1$q == ((32'h0) & 14'h3fff);
        failed = ~passed;
        counted = ((32'h0) & 14'h3fff);
        if (checked_1$q) begin
            counted = fails_1$q;
        end
        of_frame = ((32'h0) & 37'h1fffffffff);
        if (frame_1$q) begin
            of_frame = ((32'h1) & 37'h1fffffffff) << ((class_1$q) & 37'h1fffffffff);
        end
        events$d = of_frame | (((message_1$q) & 37'h1fffffffff) << ((32'h10) & 37'h1fffffffff)) | ((((checked_1$q & passed)) & 37'h1fffffffff) << ((32'h11) & 37'h1fffffffff)) | ((((checked_1$q & failed)) & 37'h1fffffffff) << ((32'h12) & 37'h1fffffffff)) | (((others$q) & 37'h1fffffffff) << ((32'h13) & 37'h1fffffffff)) | (((counted) & 37'h1fffffffff) << ((32'h17) & 37'h1fffffffff));
        counters$events = events$q;
        counters$keep = bus$keep;
        counters$index = bus$counter;
        counters$high = bus$counter_high;
    end
    
endmodule // top$desk


module top$desk$bus(clock,write,address,data,value,port,longest,kill_write,kill_on,kill_whose,kill_which,ask,what,row,command_data,keep,counter,counter_high,counter_value,cycle,busy,killed,epoch,result);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [11:0] address;
    input wire  [31:0] data;
    output reg  [31:0] value;
    output reg  [15:0] port;
    output reg  [10:0] longest;
    output reg  kill_write;
    output reg  kill_on;
    output reg  [1:0] kill_whose;
    output reg  [8:0] kill_which;
    output reg  ask;
    output reg  [2:0] what;
    output reg  [11:0] row;
    output reg  [127:0] command_data;
    output reg  keep;
    output reg  [5:0] counter;
    output reg  counter_high;
    input wire  [31:0] counter_value;
    input wire  [63:0] cycle;
    input wire  busy;
    input wire  killed;
    input wire  [31:0] epoch;
    input wire  [63:0] result;
    
    // Constant declarations
    localparam  identity = 12'h0;
    localparam  identity_value = 32'h4f435859;
    localparam  version = 12'h4;
    localparam  version_value = 32'h10000;
    localparam  capabilities = 12'h8;
    localparam  capabilities_value = 32'hc0908;
    localparam  at_port = 12'h10;
    localparam  at_trailer = 12'h14;
    localparam  at_cycle_low = 12'h18;
    localparam  at_cycle_high = 12'h1c;
    localparam  at_kill_set = 12'h20;
    localparam  at_kill_clear = 12'h24;
    localparam  clear_key = 14'b10110000011010;
    localparam  at_status = 12'h28;
    localparam  at_epoch = 12'h2c;
    localparam  at_data_0 = 12'h40;
    localparam  at_data_1 = 12'h44;
    localparam  at_data_2 = 12'h48;
    localparam  at_data_3 = 12'h4c;
    localparam  at_command = 12'h50;
    localparam  at_result_low = 12'h60;
    localparam  at_result_high = 12'h64;
    localparam  at_snapshot = 12'h70;
    localparam  at_counters = 3'b1;
    
    // Stub signals
    reg  is_write$d;
    wire  is_write$q;
    reg  is_write$clock;
    reg  [11:0] at$d;
    wire  [11:0] at$q;
    reg  at$clock;
    reg  [31:0] written$d;
    wire  [31:0] written$q;
    reg  written$clock;
    reg  [15:0] is_port$d;
    wire  [15:0] is_port$q;
    reg  is_port$clock;
    reg  [10:0] is_longest$d;
    wire  [10:0] is_longest$q;
    reg  is_longest$clock;
    reg  [31:0] data_0$d;
    wire  [31:0] data_0$q;
    reg  data_0$clock;
    reg  [31:0] data_1$d;
    wire  [31:0] data_1$q;
    reg  data_1$clock;
    reg  [31:0] data_2$d;
    wire  [31:0] data_2$q;
    reg  data_2$clock;
    reg  [31:0] data_3$d;
    wire  [31:0] data_3$q;
    reg  data_3$clock;
    reg  [31:0] cycle_high$d;
    wire  [31:0] cycle_high$q;
    reg  cycle_high$clock;
    reg  of_counter$d;
    wire  of_counter$q;
    reg  of_counter$clock;
    reg  [31:0] plain$d;
    wire  [31:0] plain$q;
    reg  plain$clock;
    reg  [31:0] said$d;
    wire  [31:0] said$q;
    reg  said$clock;
    
    // Local signals
    reg  kill_clear;
    
    // Sub module instances
    top$desk$bus$is_write is_write(
        .d(is_write$d),
        .q(is_write$q),
        .clock(is_write$clock)
    );
    top$desk$bus$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$desk$bus$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    top$desk$bus$is_port is_port(
        .d(is_port$d),
        .q(is_port$q),
        .clock(is_port$clock)
    );
    top$desk$bus$is_longest is_longest(
        .d(is_longest$d),
        .q(is_longest$q),
        .clock(is_longest$clock)
    );
    top$desk$bus$data_0 data_0(
        .d(data_0$d),
        .q(data_0$q),
        .clock(data_0$clock)
    );
    top$desk$bus$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$desk$bus$data_2 data_2(
        .d(data_2$d),
        .q(data_2$q),
        .clock(data_2$clock)
    );
    top$desk$bus$data_3 data_3(
        .d(data_3$d),
        .q(data_3$q),
        .clock(data_3$clock)
    );
    top$desk$bus$cycle_high cycle_high(
        .d(cycle_high$d),
        .q(cycle_high$q),
        .clock(cycle_high$clock)
    );
    top$desk$bus$of_counter of_counter(
        .d(of_counter$d),
        .q(of_counter$q),
        .clock(of_counter$clock)
    );
    top$desk$bus$plain plain(
        .d(plain$d),
        .q(plain$q),
        .clock(plain$clock)
    );
    top$desk$bus$said said(
        .d(said$d),
        .q(said$q),
        .clock(said$clock)
    );
    
    // Update code
    always @(*) begin
        is_write$clock = clock;
        at$clock = clock;
        written$clock = clock;
        is_port$clock = clock;
        is_longest$clock = clock;
        is_write$d = is_write$q;
        at$d = at$q;
        written$d = written$q;
        is_port$d = is_port$q;
        is_longest$d = is_longest$q;
        data_0$clock = clock;
        data_1$clock = clock;
        data_2$clock = clock;
        data_3$clock = clock;
        cycle_high$clock = clock;
        of_counter$clock = clock;
        plain$clock = clock;
        said$clock = clock;
        data_0$d = data_0$q;
        data_1$d = data_1$q;
        data_2$d = data_2$q;
        data_3$d = data_3$q;
        cycle_high$d = cycle_high$q;
        of_counter$d = of_counter$q;
        plain$d = plain$q;
        said$d = said$q;
        is_write$d = write;
        at$d = address;
        written$d = data;
        kill_clear = (at$q == at_kill_clear) & (written$q[(32'h10)+:(14)] == clear_key);
        kill_write = is_write$q & ((at$q == at_kill_set) | kill_clear);
        kill_on = at$q == at_kill_set;
        kill_whose = written$q[(32'h1e)+:(2)];
        kill_which = written$q[(32'h0)+:(9)];
        ask = is_write$q & (at$q == at_command);
        what = written$q[(32'h10)+:(3)];
        row = written$q[(32'h0)+:(12)];
        keep = is_write$q & (at$q == at_snapshot);
        if (is_write$q) begin
            if (at$q == at_port) begin
                is_port$d = written$q[(32'h0)+:(16)];
            end
            if (at$q == at_trailer) begin
                is_longest$d = written$q[(32'h0)+:(11)];
            end
            if (at$q == at_data_0) begin
                data_0$d = written$q;
            end
            if (at$q == at_data_1) begin
                data_1$d = written$q;
            end
            if (at$q == at_data_2) begin
                data_2$d = written$q;
            end
            if (at$q == at_data_3) begin
                data_3$d = written$q;
            end
        end
        else if (at$q == at_cycle_low) begin
            cycle_high$d = cycle[(32'h20)+:(32)];
        end
        plain$d = ((32'h0) & 32'hffffffff);
        if (at$q == identity) begin
            plain$d = identity_value;
        end
        if (at$q == version) begin
            plain$d = version_value;
        end
        if (at$q == capabilities) begin
            plain$d = capabilities_value;
        end
        if (at$q == at_port) begin
            plain$d = ((is_port$q) & 32'hffffffff);
        end
        if (at$q == at_trailer) begin
            plain$d = ((is_longest$q) & 32'hffffffff);
        end
        if (at$q == at_cycle_low) begin
            plain$d = cycle[(32'h0)+:(32)];
        end
        if (at$q == at_cycle_high) begin
            plain$d = cycle_high$q;
        end
        if (at$q == at_status) begin
            plain$d = ((busy) & 32'hffffffff) | (((killed) & 32'hffffffff) << ((32'h1) & 32'hffffffff));
        end
        if (at$q == at_epoch) begin
            plain$d = epoch;
        end
        if (at$q == at_result_low) begin
            plain$d = result[(32'h0)+:(32)];
        end
        if (at$q == at_result_high) begin
            plain$d = result[(32'h20)+:(32)];
        end
        counter = at$q[(32'h3)+:(6)];
        counter_high = at$q[32'h2];
        of_counter$d = at$q[(32'h9)+:(3)] == at_counters;
        said$d = plain$q;
        if (of_counter$q) begin
            said$d = counter_value;
        end
        value = said$q;
        port = is_port$q;
        longest = is_longest$q;
        command_data = (((data_0$q) & 128'hffffffffffffffffffffffffffffffff) | (((data_1$q) & 128'hffffffffffffffffffffffffffffffff) << ((32'h20) & 8'hff))) | ((((data_2$q) & 128'hffffffffffffffffffffffffffffffff) << ((32'h40) & 8'hff)) | (((data_3$q) & 128'hffffffffffffffffffffffffffffffff) << ((32'h60) & 8'hff)));
    end
    
endmodule // top$desk$bus


module top$desk$bus$at(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$at


module top$desk$bus$cycle_high(d,q,clock);
    
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
          
endmodule // top$desk$bus$cycle_high


module top$desk$bus$data_0(d,q,clock);
    
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
          
endmodule // top$desk$bus$data_0


module top$desk$bus$data_1(d,q,clock);
    
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
          
endmodule // top$desk$bus$data_1


module top$desk$bus$data_2(d,q,clock);
    
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
          
endmodule // top$desk$bus$data_2


module top$desk$bus$data_3(d,q,clock);
    
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
          
endmodule // top$desk$bus$data_3


module top$desk$bus$is_longest(d,q,clock);
    
    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 11'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$is_longest


module top$desk$bus$is_port(d,q,clock);
    
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
          
endmodule // top$desk$bus$is_port


module top$desk$bus$is_write(d,q,clock);
    
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
          
endmodule // top$desk$bus$is_write


module top$desk$bus$of_counter(d,q,clock);
    
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
          
endmodule // top$desk$bus$of_counter


module top$desk$bus$plain(d,q,clock);
    
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
          
endmodule // top$desk$bus$plain


module top$desk$bus$said(d,q,clock);
    
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
          
endmodule // top$desk$bus$said


module top$desk$bus$written(d,q,clock);
    
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
          
endmodule // top$desk$bus$written


module top$desk$checked_1(d,q,clock);
    
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
          
endmodule // top$desk$checked_1


module top$desk$class_1(d,q,clock);
    
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
          
endmodule // top$desk$class_1


module top$desk$commands(clock,ask,what,row_in,data_in,open,releasing,busy,ignored,write,row,data,epoch);
    
    // Module arguments
    input wire  clock;
    input wire  ask;
    input wire  [2:0] what;
    input wire  [11:0] row_in;
    input wire  [127:0] data_in;
    input wire  open;
    input wire  releasing;
    output reg  busy;
    output reg  ignored;
    output reg  [7:0] write;
    output reg  [11:0] row;
    output reg  [127:0] data;
    output reg  [31:0] epoch;
    
    // Stub signals
    reg  waiting$d;
    wire  waiting$q;
    reg  waiting$clock;
    reg  [7:0] table_bit$d;
    wire  [7:0] table_bit$q;
    reg  table_bit$clock;
    reg  [11:0] of_row$d;
    wire  [11:0] of_row$q;
    reg  of_row$clock;
    reg  [127:0] of_data$d;
    wire  [127:0] of_data$q;
    reg  of_data$clock;
    reg  [31:0] count$d;
    wire  [31:0] count$q;
    reg  count$clock;
    reg  was_ignored$d;
    wire  was_ignored$q;
    reg  was_ignored$clock;
    
    // Sub module instances
    top$desk$commands$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    top$desk$commands$table_bit table_bit(
        .d(table_bit$d),
        .q(table_bit$q),
        .clock(table_bit$clock)
    );
    top$desk$commands$of_row of_row(
        .d(of_row$d),
        .q(of_row$q),
        .clock(of_row$clock)
    );
    top$desk$commands$of_data of_data(
        .d(of_data$d),
        .q(of_data$q),
        .clock(of_data$clock)
    );
    top$desk$commands$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$desk$commands$was_ignored was_ignored(
        .d(was_ignored$d),
        .q(was_ignored$q),
        .clock(was_ignored$clock)
    );
    
    // Update code
    always @(*) begin
        waiting$clock = clock;
        table_bit$clock = clock;
        of_row$clock = clock;
        of_data$clock = clock;
        count$clock = clock;
        was_ignored$clock = clock;
        waiting$d = waiting$q;
        table_bit$d = table_bit$q;
        of_row$d = of_row$q;
        of_data$d = of_data$q;
        count$d = count$q;
        was_ignored$d = was_ignored$q;
        busy = waiting$q | releasing;
        was_ignored$d = ask & busy;
        if (ask & ~busy) begin
            waiting$d = 1'b1;
            table_bit$d = ((32'h1) & 8'hff) << ((what) & 8'hff);
            of_row$d = row_in;
            of_data$d = data_in;
        end
        write = ((32'h0) & 8'hff);
        if (waiting$q & open) begin
            write = table_bit$q;
            waiting$d = 1'b0;
            if (table_bit$q < ((32'h20) & 8'hff)) begin
                count$d = count$q + ((32'h1) & 32'hffffffff);
            end
        end
        ignored = was_ignored$q;
        row = of_row$q;
        data = of_data$q;
        epoch = count$q;
    end
    
endmodule // top$desk$commands


module top$desk$commands$count(d,q,clock);
    
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
          
endmodule // top$desk$commands$count


module top$desk$commands$of_data(d,q,clock);
    
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
          
endmodule // top$desk$commands$of_data


module top$desk$commands$of_row(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$of_row


module top$desk$commands$table_bit(d,q,clock);
    
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
          
endmodule // top$desk$commands$table_bit


module top$desk$commands$waiting(d,q,clock);
    
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
          
endmodule // top$desk$commands$waiting


module top$desk$commands$was_ignored(d,q,clock);
    
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
          
endmodule // top$desk$commands$was_ignored


module top$desk$counters(clock,events,keep,index,high,value);
    
    // Module arguments
    input wire  clock;
    input wire  [36:0] events;
    input wire  keep;
    input wire  [5:0] index;
    input wire  high;
    output reg  [31:0] value;
    
    // Update code (custom)
    reg [47:0] count_0, kept_0;
    reg [47:0] count_1, kept_1;
    reg [47:0] count_2, kept_2;
    reg [47:0] count_3, kept_3;
    reg [47:0] count_4, kept_4;
    reg [47:0] count_5, kept_5;
    reg [47:0] count_6, kept_6;
    reg [47:0] count_7, kept_7;
    reg [47:0] count_8, kept_8;
    reg [47:0] count_9, kept_9;
    reg [47:0] count_10, kept_10;
    reg [47:0] count_11, kept_11;
    reg [47:0] count_12, kept_12;
    reg [47:0] count_13, kept_13;
    reg [47:0] count_14, kept_14;
    reg [47:0] count_15, kept_15;
    reg [47:0] count_16, kept_16;
    reg [47:0] count_17, kept_17;
    reg [47:0] count_18, kept_18;
    reg [47:0] count_19, kept_19;
    reg [47:0] count_20, kept_20;
    reg [47:0] count_21, kept_21;
    reg [47:0] count_22, kept_22;
    reg [47:0] count_23, kept_23;
    reg [47:0] count_24, kept_24;
    reg [47:0] count_25, kept_25;
    reg [47:0] count_26, kept_26;
    reg [47:0] count_27, kept_27;
    reg [47:0] count_28, kept_28;
    reg [47:0] count_29, kept_29;
    reg [47:0] count_30, kept_30;
    reg [47:0] count_31, kept_31;
    reg [47:0] count_32, kept_32;
    reg [47:0] count_33, kept_33;
    reg [47:0] count_34, kept_34;
    reg [47:0] count_35, kept_35;
    reg [47:0] count_36, kept_36;
    initial begin
        count_0 = 0; kept_0 = 0;
        count_1 = 0; kept_1 = 0;
        count_2 = 0; kept_2 = 0;
        count_3 = 0; kept_3 = 0;
        count_4 = 0; kept_4 = 0;
        count_5 = 0; kept_5 = 0;
        count_6 = 0; kept_6 = 0;
        count_7 = 0; kept_7 = 0;
        count_8 = 0; kept_8 = 0;
        count_9 = 0; kept_9 = 0;
        count_10 = 0; kept_10 = 0;
        count_11 = 0; kept_11 = 0;
        count_12 = 0; kept_12 = 0;
        count_13 = 0; kept_13 = 0;
        count_14 = 0; kept_14 = 0;
        count_15 = 0; kept_15 = 0;
        count_16 = 0; kept_16 = 0;
        count_17 = 0; kept_17 = 0;
        count_18 = 0; kept_18 = 0;
        count_19 = 0; kept_19 = 0;
        count_20 = 0; kept_20 = 0;
        count_21 = 0; kept_21 = 0;
        count_22 = 0; kept_22 = 0;
        count_23 = 0; kept_23 = 0;
        count_24 = 0; kept_24 = 0;
        count_25 = 0; kept_25 = 0;
        count_26 = 0; kept_26 = 0;
        count_27 = 0; kept_27 = 0;
        count_28 = 0; kept_28 = 0;
        count_29 = 0; kept_29 = 0;
        count_30 = 0; kept_30 = 0;
        count_31 = 0; kept_31 = 0;
        count_32 = 0; kept_32 = 0;
        count_33 = 0; kept_33 = 0;
        count_34 = 0; kept_34 = 0;
        count_35 = 0; kept_35 = 0;
        count_36 = 0; kept_36 = 0;
        value = 0;
    end
    always @(posedge clock) begin
        if (events[0]) count_0 <= count_0 + 1'b1;
        if (keep) kept_0 <= count_0;
        if (events[1]) count_1 <= count_1 + 1'b1;
        if (keep) kept_1 <= count_1;
        if (events[2]) count_2 <= count_2 + 1'b1;
        if (keep) kept_2 <= count_2;
        if (events[3]) count_3 <= count_3 + 1'b1;
        if (keep) kept_3 <= count_3;
        if (events[4]) count_4 <= count_4 + 1'b1;
        if (keep) kept_4 <= count_4;
        if (events[5]) count_5 <= count_5 + 1'b1;
        if (keep) kept_5 <= count_5;
        if (events[6]) count_6 <= count_6 + 1'b1;
        if (keep) kept_6 <= count_6;
        if (events[7]) count_7 <= count_7 + 1'b1;
        if (keep) kept_7 <= count_7;
        if (events[8]) count_8 <= count_8 + 1'b1;
        if (keep) kept_8 <= count_8;
        if (events[9]) count_9 <= count_9 + 1'b1;
        if (keep) kept_9 <= count_9;
        if (events[10]) count_10 <= count_10 + 1'b1;
        if (keep) kept_10 <= count_10;
        if (events[11]) count_11 <= count_11 + 1'b1;
        if (keep) kept_11 <= count_11;
        if (events[12]) count_12 <= count_12 + 1'b1;
        if (keep) kept_12 <= count_12;
        if (events[13]) count_13 <= count_13 + 1'b1;
        if (keep) kept_13 <= count_13;
        if (events[14]) count_14 <= count_14 + 1'b1;
        if (keep) kept_14 <= count_14;
        if (events[15]) count_15 <= count_15 + 1'b1;
        if (keep) kept_15 <= count_15;
        if (events[16]) count_16 <= count_16 + 1'b1;
        if (keep) kept_16 <= count_16;
        if (events[17]) count_17 <= count_17 + 1'b1;
        if (keep) kept_17 <= count_17;
        if (events[18]) count_18 <= count_18 + 1'b1;
        if (keep) kept_18 <= count_18;
        if (events[19]) count_19 <= count_19 + 1'b1;
        if (keep) kept_19 <= count_19;
        if (events[20]) count_20 <= count_20 + 1'b1;
        if (keep) kept_20 <= count_20;
        if (events[21]) count_21 <= count_21 + 1'b1;
        if (keep) kept_21 <= count_21;
        if (events[22]) count_22 <= count_22 + 1'b1;
        if (keep) kept_22 <= count_22;
        if (events[23]) count_23 <= count_23 + 1'b1;
        if (keep) kept_23 <= count_23;
        if (events[24]) count_24 <= count_24 + 1'b1;
        if (keep) kept_24 <= count_24;
        if (events[25]) count_25 <= count_25 + 1'b1;
        if (keep) kept_25 <= count_25;
        if (events[26]) count_26 <= count_26 + 1'b1;
        if (keep) kept_26 <= count_26;
        if (events[27]) count_27 <= count_27 + 1'b1;
        if (keep) kept_27 <= count_27;
        if (events[28]) count_28 <= count_28 + 1'b1;
        if (keep) kept_28 <= count_28;
        if (events[29]) count_29 <= count_29 + 1'b1;
        if (keep) kept_29 <= count_29;
        if (events[30]) count_30 <= count_30 + 1'b1;
        if (keep) kept_30 <= count_30;
        if (events[31]) count_31 <= count_31 + 1'b1;
        if (keep) kept_31 <= count_31;
        if (events[32]) count_32 <= count_32 + 1'b1;
        if (keep) kept_32 <= count_32;
        if (events[33]) count_33 <= count_33 + 1'b1;
        if (keep) kept_33 <= count_33;
        if (events[34]) count_34 <= count_34 + 1'b1;
        if (keep) kept_34 <= count_34;
        if (events[35]) count_35 <= count_35 + 1'b1;
        if (keep) kept_35 <= count_35;
        if (events[36]) count_36 <= count_36 + 1'b1;
        if (keep) kept_36 <= count_36;
        case (index)
            0: value <= high ? kept_0[47:32] : kept_0[31:0];
            1: value <= high ? kept_1[47:32] : kept_1[31:0];
            2: value <= high ? kept_2[47:32] : kept_2[31:0];
            3: value <= high ? kept_3[47:32] : kept_3[31:0];
            4: value <= high ? kept_4[47:32] : kept_4[31:0];
            5: value <= high ? kept_5[47:32] : kept_5[31:0];
            6: value <= high ? kept_6[47:32] : kept_6[31:0];
            7: value <= high ? kept_7[47:32] : kept_7[31:0];
            8: value <= high ? kept_8[47:32] : kept_8[31:0];
            9: value <= high ? kept_9[47:32] : kept_9[31:0];
            10: value <= high ? kept_10[47:32] : kept_10[31:0];
            11: value <= high ? kept_11[47:32] : kept_11[31:0];
            12: value <= high ? kept_12[47:32] : kept_12[31:0];
            13: value <= high ? kept_13[47:32] : kept_13[31:0];
            14: value <= high ? kept_14[47:32] : kept_14[31:0];
            15: value <= high ? kept_15[47:32] : kept_15[31:0];
            16: value <= high ? kept_16[47:32] : kept_16[31:0];
            17: value <= high ? kept_17[47:32] : kept_17[31:0];
            18: value <= high ? kept_18[47:32] : kept_18[31:0];
            19: value <= high ? kept_19[47:32] : kept_19[31:0];
            20: value <= high ? kept_20[47:32] : kept_20[31:0];
            21: value <= high ? kept_21[47:32] : kept_21[31:0];
            22: value <= high ? kept_22[47:32] : kept_22[31:0];
            23: value <= high ? kept_23[47:32] : kept_23[31:0];
            24: value <= high ? kept_24[47:32] : kept_24[31:0];
            25: value <= high ? kept_25[47:32] : kept_25[31:0];
            26: value <= high ? kept_26[47:32] : kept_26[31:0];
            27: value <= high ? kept_27[47:32] : kept_27[31:0];
            28: value <= high ? kept_28[47:32] : kept_28[31:0];
            29: value <= high ? kept_29[47:32] : kept_29[31:0];
            30: value <= high ? kept_30[47:32] : kept_30[31:0];
            31: value <= high ? kept_31[47:32] : kept_31[31:0];
            32: value <= high ? kept_32[47:32] : kept_32[31:0];
            33: value <= high ? kept_33[47:32] : kept_33[31:0];
            34: value <= high ? kept_34[47:32] : kept_34[31:0];
            35: value <= high ? kept_35[47:32] : kept_35[31:0];
            36: value <= high ? kept_36[47:32] : kept_36[31:0];
            default: value <= 0;
        endcase
    end
endmodule // top$desk$counters


module top$desk$events(d,q,clock);
    
    // Module arguments
    input wire  [36:0] d;
    output reg  [36:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 37'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$events


module top$desk$fails_1(d,q,clock);
    
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
          
endmodule // top$desk$fails_1


module top$desk$frame_1(d,q,clock);
    
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
          
endmodule // top$desk$frame_1


module top$desk$message_1(d,q,clock);
    
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
          
endmodule // top$desk$message_1


module top$desk$others(d,q,clock);
    
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
          
endmodule // top$desk$others


module top$egress(clock,valid,last,error,empty,data,keep,message,number,length,well_formed,checked,fails,reason,kind,side,user_ref,orig_ref,quantity,symbol,price,frame,sound,account,slot,cycle,epoch,longest,t_valid,t_ready,t_last,t_error,t_empty,t_data,with_trailer,no_trailer,lost);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  error;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [3:0] keep;
    input wire  message;
    input wire  [15:0] number;
    input wire  [16:0] length;
    input wire  well_formed;
    input wire  checked;
    input wire  [13:0] fails;
    input wire  [7:0] reason;
    input wire  [7:0] kind;
    input wire  [7:0] side;
    input wire  [31:0] user_ref;
    input wire  [31:0] orig_ref;
    input wire  [31:0] quantity;
    input wire  [63:0] symbol;
    input wire  [63:0] price;
    input wire  frame;
    input wire  sound;
    input wire  [15:0] account;
    input wire  [8:0] slot;
    input wire  [63:0] cycle;
    input wire  [31:0] epoch;
    input wire  [10:0] longest;
    output reg  t_valid;
    input wire  t_ready;
    output reg  t_last;
    output reg  t_error;
    output reg  [2:0] t_empty;
    output reg  [63:0] t_data;
    output reg  with_trailer;
    output reg  no_trailer;
    output reg  lost;
    
    // Stub signals
    reg  arrivals$clock;
    reg  arrivals$valid;
    reg  arrivals$last;
    reg  arrivals$error;
    reg  [2:0] arrivals$empty;
    reg  [63:0] arrivals$data;
    reg  [3:0] arrivals$keep;
    reg  [9:0] arrivals$read;
    wire  arrivals$write;
    wire  [9:0] arrivals$written;
    wire  [68:0] arrivals$beat;
    wire  [9:0] arrivals$used;
    wire  [12:0] arrivals$ended;
    wire  arrivals$lost;
    reg  marking$clock;
    reg  marking$message;
    reg  [295:0] marking$message_row;
    reg  marking$frame;
    reg  marking$sound;
    reg  [120:0] marking$shared;
    reg  [10:0] marking$longest;
    reg  [9:0] marking$written;
    reg  [9:0] marking$used;
    reg  [12:0] marking$ended;
    reg  [9:0] marking$rows_read;
    wire  marking$row_write;
    wire  [8:0] marking$row_at;
    wire  [295:0] marking$row;
    wire  marking$info_write;
    wire  [8:0] marking$info_at;
    wire  [125:0] marking$info;
    wire  [9:0] marking$visible;
    wire  marking$with_trailer;
    wire  marking$no_trailer;
    reg  outlet$clock;
    reg  outlet$beat_write;
    reg  [8:0] outlet$beat_at;
    reg  [68:0] outlet$beat;
    reg  outlet$row_write;
    reg  [8:0] outlet$row_at;
    reg  [295:0] outlet$row;
    reg  outlet$info_write;
    reg  [8:0] outlet$info_at;
    reg  [125:0] outlet$info;
    reg  [9:0] outlet$visible;
    wire  [9:0] outlet$read;
    wire  [9:0] outlet$rows_read;
    reg  outlet$t_ready;
    wire  outlet$t_valid;
    wire  outlet$t_last;
    wire  outlet$t_error;
    wire  [2:0] outlet$t_empty;
    wire  [63:0] outlet$t_data;
    
    // Local signals
    reg  [239:0] body;
    reg  [55:0] head;
    reg  [22:0] verdict;
    
    // Sub module instances
    top$egress$arrivals arrivals(
        .clock(arrivals$clock),
        .valid(arrivals$valid),
        .last(arrivals$last),
        .error(arrivals$error),
        .empty(arrivals$empty),
        .data(arrivals$data),
        .keep(arrivals$keep),
        .read(arrivals$read),
        .write(arrivals$write),
        .written(arrivals$written),
        .beat(arrivals$beat),
        .used(arrivals$used),
        .ended(arrivals$ended),
        .lost(arrivals$lost)
    );
    top$egress$marking marking(
        .clock(marking$clock),
        .message(marking$message),
        .message_row(marking$message_row),
        .frame(marking$frame),
        .sound(marking$sound),
        .shared(marking$shared),
        .longest(marking$longest),
        .written(marking$written),
        .used(marking$used),
        .ended(marking$ended),
        .rows_read(marking$rows_read),
        .row_write(marking$row_write),
        .row_at(marking$row_at),
        .row(marking$row),
        .info_write(marking$info_write),
        .info_at(marking$info_at),
        .info(marking$info),
        .visible(marking$visible),
        .with_trailer(marking$with_trailer),
        .no_trailer(marking$no_trailer)
    );
    top$egress$outlet outlet(
        .clock(outlet$clock),
        .beat_write(outlet$beat_write),
        .beat_at(outlet$beat_at),
        .beat(outlet$beat),
        .row_write(outlet$row_write),
        .row_at(outlet$row_at),
        .row(outlet$row),
        .info_write(outlet$info_write),
        .info_at(outlet$info_at),
        .info(outlet$info),
        .visible(outlet$visible),
        .read(outlet$read),
        .rows_read(outlet$rows_read),
        .t_ready(outlet$t_ready),
        .t_valid(outlet$t_valid),
        .t_last(outlet$t_last),
        .t_error(outlet$t_error),
        .t_empty(outlet$t_empty),
        .t_data(outlet$t_data)
    );
    
    // Update code
    always @(*) begin
        arrivals$clock = clock;
        marking$clock = clock;
        outlet$clock = clock;
        arrivals$valid = valid;
        arrivals$last = last;
        arrivals$error = error;
        arrivals$empty = empty;
        arrivals$data = data;
        arrivals$keep = keep;
        arrivals$read = outlet$read;
        body = ((32'h0) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff);
        if (well_formed) begin
            body = (((user_ref) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'hd0) & 9'h1ff)) | (((orig_ref) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'hb0) & 9'h1ff)) | (((quantity) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h90) & 9'h1ff)) | (((kind) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h88) & 9'h1ff)) | (((side) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h80) & 9'h1ff)) | (((symbol) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h40) & 9'h1ff)) | ((price) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff);
        end
        verdict = ((32'h0) & 23'h7fffff);
        if (checked) begin
            verdict = (((fails) & 23'h7fffff) << ((32'h8) & 23'h7fffff)) | ((reason) & 23'h7fffff) | ((32'h400000) & 23'h7fffff);
        end
        head = (((number) & 56'hffffffffffffff) << ((32'h28) & 56'hffffffffffffff)) | (((verdict[32'h16]) & 56'hffffffffffffff) << ((32'h27) & 56'hffffffffffffff)) | (((well_formed) & 56'hffffffffffffff) << ((32'h26) & 56'hffffffffffffff)) | (((verdict[(32'h0)+:(22)]) & 56'hffffffffffffff) << ((32'h10) & 56'hffffffffffffff)) | ((length[(32'h0)+:(16)]) & 56'hffffffffffffff);
        marking$message = message;
        marking$message_row = (((head) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'hf0) & 9'h1ff)) | ((body) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff);
        marking$frame = frame;
        marking$sound = sound;
        marking$shared = (((slot) & 121'h1ffffffffffffffffffffffffffffff) << ((32'h70) & 9'h1ff)) | (((account) & 121'h1ffffffffffffffffffffffffffffff) << ((32'h60) & 9'h1ff)) | (((cycle) & 121'h1ffffffffffffffffffffffffffffff) << ((32'h20) & 9'h1ff)) | ((epoch) & 121'h1ffffffffffffffffffffffffffffff);
        marking$longest = longest;
        marking$written = arrivals$written;
        marking$used = arrivals$used;
        marking$ended = arrivals$ended;
        marking$rows_read = outlet$rows_read;
        outlet$beat_write = arrivals$write;
        outlet$beat_at = arrivals$written[(32'h0)+:(9)];
        outlet$beat = arrivals$beat;
        outlet$row_write = marking$row_write;
        outlet$row_at = marking$row_at;
        outlet$row = marking$row;
        outlet$info_write = marking$info_write;
        outlet$info_at = marking$info_at;
        outlet$info = marking$info;
        outlet$visible = marking$visible;
        outlet$t_ready = t_ready;
        t_valid = outlet$t_valid;
        t_last = outlet$t_last;
        t_error = outlet$t_error;
        t_empty = outlet$t_empty;
        t_data = outlet$t_data;
        with_trailer = marking$with_trailer;
        no_trailer = marking$no_trailer;
        lost = arrivals$lost;
    end
    
endmodule // top$egress


module top$egress$arrivals(clock,valid,last,error,empty,data,keep,read,write,written,beat,used,ended,lost);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  error;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [3:0] keep;
    input wire  [9:0] read;
    output reg  write;
    output reg  [9:0] written;
    output reg  [68:0] beat;
    output reg  [9:0] used;
    output reg  [12:0] ended;
    output reg  lost;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  last_1$d;
    wire  last_1$q;
    reg  last_1$clock;
    reg  error_1$d;
    wire  error_1$q;
    reg  error_1$clock;
    reg  [2:0] empty_1$d;
    wire  [2:0] empty_1$q;
    reg  empty_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  [3:0] keep_1$d;
    wire  [3:0] keep_1$q;
    reg  keep_1$clock;
    reg  in_frame$d;
    wire  in_frame$q;
    reg  in_frame$clock;
    reg  refused$d;
    wire  refused$q;
    reg  refused$clock;
    reg  cut$d;
    wire  cut$q;
    reg  cut$clock;
    reg  [9:0] count$d;
    wire  [9:0] count$q;
    reg  count$clock;
    reg  [10:0] length$d;
    wire  [10:0] length$q;
    reg  length$clock;
    reg  [9:0] level$d;
    wire  [9:0] level$q;
    reg  level$clock;
    reg  is_full$d;
    wire  is_full$q;
    reg  is_full$clock;
    reg  is_over$d;
    wire  is_over$q;
    reg  is_over$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    reg  [63:0] first$data;
    reg  [3:0] first$keep;
    wire  [63:0] first$kept;
    
    // Local signals
    reg  refuse;
    reg  cutting;
    reg  [10:0] grown;
    
    // Sub module instances
    top$egress$arrivals$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$egress$arrivals$last_1 last_1(
        .d(last_1$d),
        .q(last_1$q),
        .clock(last_1$clock)
    );
    top$egress$arrivals$error_1 error_1(
        .d(error_1$d),
        .q(error_1$q),
        .clock(error_1$clock)
    );
    top$egress$arrivals$empty_1 empty_1(
        .d(empty_1$d),
        .q(empty_1$q),
        .clock(empty_1$clock)
    );
    top$egress$arrivals$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$egress$arrivals$keep_1 keep_1(
        .d(keep_1$d),
        .q(keep_1$q),
        .clock(keep_1$clock)
    );
    top$egress$arrivals$in_frame in_frame(
        .d(in_frame$d),
        .q(in_frame$q),
        .clock(in_frame$clock)
    );
    top$egress$arrivals$refused refused(
        .d(refused$d),
        .q(refused$q),
        .clock(refused$clock)
    );
    top$egress$arrivals$cut cut(
        .d(cut$d),
        .q(cut$q),
        .clock(cut$clock)
    );
    top$egress$arrivals$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$egress$arrivals$length length(
        .d(length$d),
        .q(length$q),
        .clock(length$clock)
    );
    top$egress$arrivals$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    top$egress$arrivals$is_full is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    top$egress$arrivals$is_over is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    top$egress$arrivals$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    top$egress$arrivals$first first(
        .data(first$data),
        .keep(first$keep),
        .kept(first$kept)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        last_1$clock = clock;
        error_1$clock = clock;
        empty_1$clock = clock;
        data_1$clock = clock;
        keep_1$clock = clock;
        valid_1$d = valid_1$q;
        last_1$d = last_1$q;
        error_1$d = error_1$q;
        empty_1$d = empty_1$q;
        data_1$d = data_1$q;
        keep_1$d = keep_1$q;
        in_frame$clock = clock;
        refused$clock = clock;
        cut$clock = clock;
        count$clock = clock;
        length$clock = clock;
        level$clock = clock;
        is_full$clock = clock;
        is_over$clock = clock;
        in_frame$d = in_frame$q;
        refused$d = refused$q;
        cut$d = cut$q;
        count$d = count$q;
        length$d = length$q;
        level$d = level$q;
        is_full$d = is_full$q;
        is_over$d = is_over$q;
        is_lost$clock = clock;
        is_lost$d = is_lost$q;
        valid_1$d = valid;
        last_1$d = last;
        error_1$d = error;
        empty_1$d = empty;
        data_1$d = data;
        keep_1$d = keep;
        level$d = count$q - read;
        is_full$d = level$q >= ((32'h1e4) & 10'h3ff);
        is_over$d = level$q >= ((32'h1f4) & 10'h3ff);
        refuse = refused$q;
        cutting = cut$q | is_over$q;
        if (~in_frame$q) begin
            refuse = is_full$q;
            cutting = 1'b0;
        end
        grown = length$q;
        if (length$q != ((32'h7ff) & 11'h7ff)) begin
            grown = length$q + ((32'h1) & 11'h7ff);
        end
        write = (valid_1$q & ~refuse) & (last_1$q | ~cutting);
        if (valid_1$q) begin
            in_frame$d = ~last_1$q;
            refused$d = refuse & ~last_1$q;
            cut$d = cutting & ~last_1$q;
            length$d = grown;
            if (last_1$q) begin
                length$d = ((32'h0) & 11'h7ff);
            end
        end
        if (write) begin
            count$d = count$q + ((32'h1) & 10'h3ff);
        end
        is_lost$d = (valid_1$q & last_1$q) & (refuse | cutting);
        lost = is_lost$q;
        first$data = data_1$q;
        first$keep = keep_1$q;
        written = count$q;
        beat = (((first$kept) & 69'h1fffffffffffffffff) << ((32'h5) & 9'h1ff)) | (((empty_1$q) & 69'h1fffffffffffffffff) << ((32'h2) & 9'h1ff)) | ((((error_1$q | cutting)) & 69'h1fffffffffffffffff) << ((32'h1) & 9'h1ff)) | ((last_1$q) & 69'h1fffffffffffffffff);
        used = level$q;
        ended = ((grown) & 13'h1fff) | (((cutting) & 13'h1fff) << ((32'hb) & 13'h1fff)) | (((refuse) & 13'h1fff) << ((32'hc) & 13'h1fff));
    end
    
endmodule // top$egress$arrivals


module top$egress$arrivals$count(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$count


module top$egress$arrivals$cut(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$cut


module top$egress$arrivals$data_1(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$data_1


module top$egress$arrivals$empty_1(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$empty_1


module top$egress$arrivals$error_1(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$error_1


module top$egress$arrivals$first(data,keep,kept);
    
    // Module arguments
    input wire  [63:0] data;
    input wire  [3:0] keep;
    output reg  [63:0] kept;
    
    // Update code
    always @(*) begin
        kept = data;
        if (keep == ((32'h0) & 4'hf)) begin
            kept = ((32'h0) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h1) & 4'hf)) begin
            kept = ((data[(32'h38)+:(8)]) & 64'hffffffffffffffff) << ((32'h38) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h2) & 4'hf)) begin
            kept = ((data[(32'h30)+:(16)]) & 64'hffffffffffffffff) << ((32'h30) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h3) & 4'hf)) begin
            kept = ((data[(32'h28)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h4) & 4'hf)) begin
            kept = ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h5) & 4'hf)) begin
            kept = ((data[(32'h18)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h6) & 4'hf)) begin
            kept = ((data[(32'h10)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h7) & 4'hf)) begin
            kept = ((data[(32'h8)+:(56)]) & 64'hffffffffffffffff) << ((32'h8) & 64'hffffffffffffffff);
        end
    end
    
endmodule // top$egress$arrivals$first


module top$egress$arrivals$in_frame(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$in_frame


module top$egress$arrivals$is_full(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$is_full


module top$egress$arrivals$is_lost(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$is_lost


module top$egress$arrivals$is_over(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$is_over


module top$egress$arrivals$keep_1(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$keep_1


module top$egress$arrivals$last_1(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$last_1


module top$egress$arrivals$length(d,q,clock);
    
    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 11'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$length


module top$egress$arrivals$level(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$level


module top$egress$arrivals$refused(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$refused


module top$egress$arrivals$valid_1(d,q,clock);
    
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
          
endmodule // top$egress$arrivals$valid_1


module top$egress$marking(clock,message,message_row,frame,sound,shared,longest,written,used,ended,rows_read,row_write,row_at,row,info_write,info_at,info,visible,with_trailer,no_trailer);
    
    // Module arguments
    input wire  clock;
    input wire  message;
    input wire  [295:0] message_row;
    input wire  frame;
    input wire  sound;
    input wire  [120:0] shared;
    input wire  [10:0] longest;
    input wire  [9:0] written;
    input wire  [9:0] used;
    input wire  [12:0] ended;
    input wire  [9:0] rows_read;
    output reg  row_write;
    output reg  [8:0] row_at;
    output reg  [295:0] row;
    output reg  info_write;
    output reg  [8:0] info_at;
    output reg  [125:0] info;
    output reg  [9:0] visible;
    output reg  with_trailer;
    output reg  no_trailer;
    
    // Stub signals
    reg  [9:0] shown$0$d;
    wire  [9:0] shown$0$q;
    reg  shown$0$clock;
    reg  [9:0] shown$1$d;
    wire  [9:0] shown$1$q;
    reg  shown$1$clock;
    reg  [9:0] shown$2$d;
    wire  [9:0] shown$2$q;
    reg  shown$2$clock;
    reg  [9:0] shown$3$d;
    wire  [9:0] shown$3$q;
    reg  shown$3$clock;
    reg  [9:0] shown$4$d;
    wire  [9:0] shown$4$q;
    reg  shown$4$clock;
    reg  [9:0] shown$5$d;
    wire  [9:0] shown$5$q;
    reg  shown$5$clock;
    reg  [9:0] shown$6$d;
    wire  [9:0] shown$6$q;
    reg  shown$6$clock;
    reg  [12:0] ended_at$0$d;
    wire  [12:0] ended_at$0$q;
    reg  ended_at$0$clock;
    reg  [12:0] ended_at$1$d;
    wire  [12:0] ended_at$1$q;
    reg  ended_at$1$clock;
    reg  [12:0] ended_at$2$d;
    wire  [12:0] ended_at$2$q;
    reg  ended_at$2$clock;
    reg  [12:0] ended_at$3$d;
    wire  [12:0] ended_at$3$q;
    reg  ended_at$3$clock;
    reg  [12:0] ended_at$4$d;
    wire  [12:0] ended_at$4$q;
    reg  ended_at$4$clock;
    reg  message_1$d;
    wire  message_1$q;
    reg  message_1$clock;
    reg  [295:0] row_1$d;
    wire  [295:0] row_1$q;
    reg  row_1$clock;
    reg  frame_1$d;
    wire  frame_1$q;
    reg  frame_1$clock;
    reg  sound_1$d;
    wire  sound_1$q;
    reg  sound_1$clock;
    reg  [120:0] shared_1$d;
    wire  [120:0] shared_1$q;
    reg  shared_1$clock;
    reg  [9:0] rows$d;
    wire  [9:0] rows$q;
    reg  rows$clock;
    reg  [9:0] rows_base$d;
    wire  [9:0] rows_base$q;
    reg  rows_base$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  [9:0] pending$d;
    wire  [9:0] pending$q;
    reg  pending$clock;
    reg  room$d;
    wire  room$q;
    reg  room$clock;
    reg  fits$d;
    wire  fits$q;
    reg  fits$clock;
    reg  is_some$d;
    wire  is_some$q;
    reg  is_some$clock;
    reg  [8:0] infos$d;
    wire  [8:0] infos$q;
    reg  infos$clock;
    
    // Local signals
    reg  [11:0] total;
    reg  [12:0] backlog;
    reg  [4:0] records;
    reg  marks;
    
    // Sub module instances
    top$egress$marking$shown$0 shown$0(
        .d(shown$0$d),
        .q(shown$0$q),
        .clock(shown$0$clock)
    );
    top$egress$marking$shown$1 shown$1(
        .d(shown$1$d),
        .q(shown$1$q),
        .clock(shown$1$clock)
    );
    top$egress$marking$shown$2 shown$2(
        .d(shown$2$d),
        .q(shown$2$q),
        .clock(shown$2$clock)
    );
    top$egress$marking$shown$3 shown$3(
        .d(shown$3$d),
        .q(shown$3$q),
        .clock(shown$3$clock)
    );
    top$egress$marking$shown$4 shown$4(
        .d(shown$4$d),
        .q(shown$4$q),
        .clock(shown$4$clock)
    );
    top$egress$marking$shown$5 shown$5(
        .d(shown$5$d),
        .q(shown$5$q),
        .clock(shown$5$clock)
    );
    top$egress$marking$shown$6 shown$6(
        .d(shown$6$d),
        .q(shown$6$q),
        .clock(shown$6$clock)
    );
    top$egress$marking$ended_at$0 ended_at$0(
        .d(ended_at$0$d),
        .q(ended_at$0$q),
        .clock(ended_at$0$clock)
    );
    top$egress$marking$ended_at$1 ended_at$1(
        .d(ended_at$1$d),
        .q(ended_at$1$q),
        .clock(ended_at$1$clock)
    );
    top$egress$marking$ended_at$2 ended_at$2(
        .d(ended_at$2$d),
        .q(ended_at$2$q),
        .clock(ended_at$2$clock)
    );
    top$egress$marking$ended_at$3 ended_at$3(
        .d(ended_at$3$d),
        .q(ended_at$3$q),
        .clock(ended_at$3$clock)
    );
    top$egress$marking$ended_at$4 ended_at$4(
        .d(ended_at$4$d),
        .q(ended_at$4$q),
        .clock(ended_at$4$clock)
    );
    top$egress$marking$message_1 message_1(
        .d(message_1$d),
        .q(message_1$q),
        .clock(message_1$clock)
    );
    top$egress$marking$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$egress$marking$frame_1 frame_1(
        .d(frame_1$d),
        .q(frame_1$q),
        .clock(frame_1$clock)
    );
    top$egress$marking$sound_1 sound_1(
        .d(sound_1$d),
        .q(sound_1$q),
        .clock(sound_1$clock)
    );
    top$egress$marking$shared_1 shared_1(
        .d(shared_1$d),
        .q(shared_1$q),
        .clock(shared_1$clock)
    );
    top$egress$marking$rows rows(
        .d(rows$d),
        .q(rows$q),
        .clock(rows$clock)
    );
    top$egress$marking$rows_base rows_base(
        .d(rows_base$d),
        .q(rows_base$q),
        .clock(rows_base$clock)
    );
    top$egress$marking$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$egress$marking$pending pending(
        .d(pending$d),
        .q(pending$q),
        .clock(pending$clock)
    );
    top$egress$marking$room room(
        .d(room$d),
        .q(room$q),
        .clock(room$clock)
    );
    top$egress$marking$fits fits(
        .d(fits$d),
        .q(fits$q),
        .clock(fits$clock)
    );
    top$egress$marking$is_some is_some(
        .d(is_some$d),
        .q(is_some$q),
        .clock(is_some$clock)
    );
    top$egress$marking$infos infos(
        .d(infos$d),
        .q(infos$q),
        .clock(infos$clock)
    );
    
    // Update code
    always @(*) begin
        message_1$clock = clock;
        row_1$clock = clock;
        frame_1$clock = clock;
        sound_1$clock = clock;
        shared_1$clock = clock;
        rows$clock = clock;
        rows_base$clock = clock;
        message_1$d = message_1$q;
        row_1$d = row_1$q;
        frame_1$d = frame_1$q;
        sound_1$d = sound_1$q;
        shared_1$d = shared_1$q;
        rows$d = rows$q;
        rows_base$d = rows_base$q;
        count$clock = clock;
        pending$clock = clock;
        room$clock = clock;
        fits$clock = clock;
        is_some$clock = clock;
        infos$clock = clock;
        count$d = count$q;
        pending$d = pending$q;
        room$d = room$q;
        fits$d = fits$q;
        is_some$d = is_some$q;
        infos$d = infos$q;
        shown$0$clock = clock;
        shown$1$clock = clock;
        shown$2$clock = clock;
        shown$3$clock = clock;
        shown$4$clock = clock;
        shown$5$clock = clock;
        shown$6$clock = clock;
        ended_at$0$clock = clock;
        ended_at$1$clock = clock;
        ended_at$2$clock = clock;
        ended_at$3$clock = clock;
        ended_at$4$clock = clock;
        shown$0$d = written;
        shown$1$d = shown$0$q;
        shown$2$d = shown$1$q;
        shown$3$d = shown$2$q;
        shown$4$d = shown$3$q;
        shown$5$d = shown$4$q;
        shown$6$d = shown$5$q;
        ended_at$0$d = ended;
        ended_at$1$d = ended_at$0$q;
        ended_at$2$d = ended_at$1$q;
        ended_at$3$d = ended_at$2$q;
        ended_at$4$d = ended_at$3$q;
        message_1$d = message;
        row_1$d = message_row;
        frame_1$d = frame;
        sound_1$d = sound;
        shared_1$d = shared;
        row_write = message_1$q & (count$q < ((32'h10) & 5'h1f));
        if (message_1$q & (count$q < ((32'h11) & 5'h1f))) begin
            count$d = count$q + ((32'h1) & 5'h1f);
        end
        if (row_write) begin
            rows$d = rows$q + ((32'h1) & 10'h3ff);
        end
        total = ((ended_at$3$q[(32'h0)+:(11)]) & 12'hfff) + (((count$q) & 12'hfff) << ((32'h3) & 12'hfff));
        fits$d = total <= ((longest) & 12'hfff);
        is_some$d = (count$q != ((32'h0) & 5'h1f)) & (count$q != ((32'h11) & 5'h1f));
        pending$d = rows$q - rows_read;
        backlog = (((pending$q) & 13'h1fff) << ((32'h3) & 13'h1fff)) + ((used) & 13'h1fff);
        room$d = backlog < ((32'h1d0) & 13'h1fff);
        marks = ((sound_1$q & is_some$q) & (fits$q & room$q)) & (ended_at$4$q[(32'hb)+:(2)] == ((32'h0) & 2'h3));
        records = ((32'h0) & 5'h1f);
        if (marks) begin
            records = count$q;
        end
        if (frame_1$q) begin
            count$d = ((32'h0) & 5'h1f);
            if (marks) begin
                rows_base$d = rows$q;
            end
            else begin
                rows$d = rows_base$q;
            end
        end
        info_write = frame_1$q & ~ended_at$4$q[32'hc];
        if (info_write) begin
            infos$d = infos$q + ((32'h1) & 9'h1ff);
        end
        row_at = rows$q[(32'h0)+:(9)];
        row = row_1$q;
        info_at = infos$q;
        info = (((records) & 126'h3fffffffffffffffffffffffffffffff) << ((32'h79) & 9'h1ff)) | ((shared_1$q) & 126'h3fffffffffffffffffffffffffffffff);
        visible = shown$6$q;
        with_trailer = frame_1$q & marks;
        no_trailer = (frame_1$q & sound_1$q) & ~marks;
    end
    
endmodule // top$egress$marking


module top$egress$marking$count(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$count


module top$egress$marking$ended_at$0(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$0


module top$egress$marking$ended_at$1(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$1


module top$egress$marking$ended_at$2(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$2


module top$egress$marking$ended_at$3(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$3


module top$egress$marking$ended_at$4(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$4


module top$egress$marking$fits(d,q,clock);
    
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
          
endmodule // top$egress$marking$fits


module top$egress$marking$frame_1(d,q,clock);
    
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
          
endmodule // top$egress$marking$frame_1


module top$egress$marking$infos(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$infos


module top$egress$marking$is_some(d,q,clock);
    
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
          
endmodule // top$egress$marking$is_some


module top$egress$marking$message_1(d,q,clock);
    
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
          
endmodule // top$egress$marking$message_1


module top$egress$marking$pending(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$pending


module top$egress$marking$room(d,q,clock);
    
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
          
endmodule // top$egress$marking$room


module top$egress$marking$row_1(d,q,clock);
    
    // Module arguments
    input wire  [295:0] d;
    output reg  [295:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 296'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$row_1


module top$egress$marking$rows(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$rows


module top$egress$marking$rows_base(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$rows_base


module top$egress$marking$shared_1(d,q,clock);
    
    // Module arguments
    input wire  [120:0] d;
    output reg  [120:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 121'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shared_1


module top$egress$marking$shown$0(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$0


module top$egress$marking$shown$1(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$1


module top$egress$marking$shown$2(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$2


module top$egress$marking$shown$3(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$3


module top$egress$marking$shown$4(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$4


module top$egress$marking$shown$5(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$5


module top$egress$marking$shown$6(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$6


module top$egress$marking$sound_1(d,q,clock);
    
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
          
endmodule // top$egress$marking$sound_1


module top$egress$outlet(clock,beat_write,beat_at,beat,row_write,row_at,row,info_write,info_at,info,visible,read,rows_read,t_ready,t_valid,t_last,t_error,t_empty,t_data);
    
    // Module arguments
    input wire  clock;
    input wire  beat_write;
    input wire  [8:0] beat_at;
    input wire  [68:0] beat;
    input wire  row_write;
    input wire  [8:0] row_at;
    input wire  [295:0] row;
    input wire  info_write;
    input wire  [8:0] info_at;
    input wire  [125:0] info;
    input wire  [9:0] visible;
    output reg  [9:0] read;
    output reg  [9:0] rows_read;
    input wire  t_ready;
    output reg  t_valid;
    output reg  t_last;
    output reg  t_error;
    output reg  [2:0] t_empty;
    output reg  [63:0] t_data;
    
    // Stub signals
    reg  beats$clock;
    reg  [8:0] beats$read_address;
    wire  [68:0] beats$read_data;
    reg  beats$write;
    reg  [8:0] beats$write_address;
    reg  [68:0] beats$write_data;
    reg  rows$clock;
    reg  [8:0] rows$read_address;
    wire  [295:0] rows$read_data;
    reg  rows$write;
    reg  [8:0] rows$write_address;
    reg  [295:0] rows$write_data;
    reg  infos$clock;
    reg  [8:0] infos$read_address;
    wire  [125:0] infos$read_data;
    reg  infos$write;
    reg  [8:0] infos$write_address;
    reg  [125:0] infos$write_data;
    reg  [295:0] words$row;
    reg  [120:0] words$shared;
    reg  [3:0] words$index;
    reg  words$last;
    reg  [2:0] words$word;
    wire  [63:0] words$data;
    reg  seal$clock;
    reg  seal$moves;
    reg  seal$valid;
    reg  seal$record;
    reg  seal$last_word;
    reg  seal$last;
    reg  seal$error;
    reg  [2:0] seal$empty;
    reg  [63:0] seal$data;
    wire  seal$t_valid;
    wire  seal$t_last;
    wire  seal$t_error;
    wire  [2:0] seal$t_empty;
    wire  [63:0] seal$t_data;
    reg  [9:0] taken$d;
    wire  [9:0] taken$q;
    reg  taken$clock;
    reg  [9:0] rows_taken$d;
    wire  [9:0] rows_taken$q;
    reg  rows_taken$clock;
    reg  [8:0] infos_taken$d;
    wire  [8:0] infos_taken$q;
    reg  infos_taken$clock;
    reg  in_trailer$d;
    wire  in_trailer$q;
    reg  in_trailer$clock;
    reg  [2:0] word$d;
    wire  [2:0] word$q;
    reg  word$clock;
    reg  [4:0] index$d;
    wire  [4:0] index$q;
    reg  index$clock;
    
    // Local signals
    reg  moves;
    reg  takes;
    reg  ends_record;
    reg  ends_trailer;
    reg  next_info;
    reg  is_marked;
    reg  [4:0] index_up;
    reg  last_one;
    reg  [9:0] taken_up;
    reg  [9:0] rows_up;
    reg  [8:0] infos_up;
    
    // Sub module instances
    top$egress$outlet$beats beats(
        .clock(beats$clock),
        .read_address(beats$read_address),
        .read_data(beats$read_data),
        .write(beats$write),
        .write_address(beats$write_address),
        .write_data(beats$write_data)
    );
    top$egress$outlet$rows rows(
        .clock(rows$clock),
        .read_address(rows$read_address),
        .read_data(rows$read_data),
        .write(rows$write),
        .write_address(rows$write_address),
        .write_data(rows$write_data)
    );
    top$egress$outlet$infos infos(
        .clock(infos$clock),
        .read_address(infos$read_address),
        .read_data(infos$read_data),
        .write(infos$write),
        .write_address(infos$write_address),
        .write_data(infos$write_data)
    );
    top$egress$outlet$words words(
        .row(words$row),
        .shared(words$shared),
        .index(words$index),
        .last(words$last),
        .word(words$word),
        .data(words$data)
    );
    top$egress$outlet$seal seal(
        .clock(seal$clock),
        .moves(seal$moves),
        .valid(seal$valid),
        .record(seal$record),
        .last_word(seal$last_word),
        .last(seal$last),
        .error(seal$error),
        .empty(seal$empty),
        .data(seal$data),
        .t_valid(seal$t_valid),
        .t_last(seal$t_last),
        .t_error(seal$t_error),
        .t_empty(seal$t_empty),
        .t_data(seal$t_data)
    );
    top$egress$outlet$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    top$egress$outlet$rows_taken rows_taken(
        .d(rows_taken$d),
        .q(rows_taken$q),
        .clock(rows_taken$clock)
    );
    top$egress$outlet$infos_taken infos_taken(
        .d(infos_taken$d),
        .q(infos_taken$q),
        .clock(infos_taken$clock)
    );
    top$egress$outlet$in_trailer in_trailer(
        .d(in_trailer$d),
        .q(in_trailer$q),
        .clock(in_trailer$clock)
    );
    top$egress$outlet$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    top$egress$outlet$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    
    // Update code
    always @(*) begin
        taken$clock = clock;
        rows_taken$clock = clock;
        infos_taken$clock = clock;
        in_trailer$clock = clock;
        word$clock = clock;
        index$clock = clock;
        taken$d = taken$q;
        rows_taken$d = rows_taken$q;
        infos_taken$d = infos_taken$q;
        in_trailer$d = in_trailer$q;
        word$d = word$q;
        index$d = index$q;
        beats$clock = clock;
        rows$clock = clock;
        infos$clock = clock;
        seal$clock = clock;
        beats$write = beat_write;
        beats$write_address = beat_at;
        beats$write_data = beat;
        rows$write = row_write;
        rows$write_address = row_at;
        rows$write_data = row;
        infos$write = info_write;
        infos$write_address = info_at;
        infos$write_data = info;
        moves = (~seal$t_valid) | t_ready;
        takes = (moves & ~in_trailer$q) & (taken$q != visible);
        is_marked = infos$read_data[(32'h79)+:(5)] != ((32'h0) & 5'h1f);
        index_up = index$q + ((32'h1) & 5'h1f);
        last_one = index_up == infos$read_data[(32'h79)+:(5)];
        ends_record = (moves & in_trailer$q) & (word$q == ((32'h7) & 3'h7));
        ends_trailer = ends_record & last_one;
        next_info = ends_trailer | ((takes & beats$read_data[32'h0]) & ~is_marked);
        taken_up = taken$q + ((32'h1) & 10'h3ff);
        rows_up = rows_taken$q + ((32'h1) & 10'h3ff);
        infos_up = infos_taken$q + ((32'h1) & 9'h1ff);
        beats$read_address = taken$q[(32'h0)+:(9)];
        rows$read_address = rows_taken$q[(32'h0)+:(9)];
        infos$read_address = infos_taken$q;
        if (takes) begin
            taken$d = taken_up;
            beats$read_address = taken_up[(32'h0)+:(9)];
            in_trailer$d = beats$read_data[32'h0] & is_marked;
        end
        if (moves & in_trailer$q) begin
            word$d = word$q + ((32'h1) & 3'h7);
        end
        if (ends_record) begin
            rows_taken$d = rows_up;
            rows$read_address = rows_up[(32'h0)+:(9)];
            index$d = index_up;
        end
        if (ends_trailer) begin
            in_trailer$d = 1'b0;
            index$d = ((32'h0) & 5'h1f);
        end
        if (next_info) begin
            infos_taken$d = infos_up;
            infos$read_address = infos_up;
        end
        words$row = rows$read_data;
        words$shared = infos$read_data[(32'h0)+:(121)];
        words$index = index$q[(32'h0)+:(4)];
        words$last = last_one;
        words$word = word$q;
        seal$moves = moves;
        seal$valid = takes | in_trailer$q;
        seal$record = in_trailer$q;
        seal$last_word = word$q == ((32'h7) & 3'h7);
        seal$data = beats$read_data[(32'h5)+:(64)];
        seal$empty = beats$read_data[(32'h2)+:(3)];
        seal$error = beats$read_data[32'h1];
        seal$last = beats$read_data[32'h0] & ~is_marked;
        if (beats$read_data[32'h0] & is_marked) begin
            seal$empty = ((32'h0) & 3'h7);
        end
        if (in_trailer$q) begin
            seal$data = words$data;
            seal$empty = ((32'h0) & 3'h7);
            seal$error = 1'b0;
            seal$last = ends_trailer;
        end
        read = taken$q;
        rows_read = rows_taken$q;
        t_valid = seal$t_valid;
        t_last = seal$t_last;
        t_error = seal$t_error;
        t_empty = seal$t_empty;
        t_data = seal$t_data;
    end
    
endmodule // top$egress$outlet


module top$egress$outlet$beats(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [68:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [68:0] write_data;
    
    // Update code (custom)
    reg [68:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$egress$outlet$beats


module top$egress$outlet$in_trailer(d,q,clock);
    
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
          
endmodule // top$egress$outlet$in_trailer


module top$egress$outlet$index(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$index


module top$egress$outlet$infos(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [125:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [125:0] write_data;
    
    // Update code (custom)
    reg [125:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$egress$outlet$infos


module top$egress$outlet$infos_taken(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$infos_taken


module top$egress$outlet$rows(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [295:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [295:0] write_data;
    
    // Update code (custom)
    reg [295:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$egress$outlet$rows


module top$egress$outlet$rows_taken(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$rows_taken


module top$egress$outlet$seal(clock,moves,valid,record,last_word,last,error,empty,data,t_valid,t_last,t_error,t_empty,t_data);
    
    // Module arguments
    input wire  clock;
    input wire  moves;
    input wire  valid;
    input wire  record;
    input wire  last_word;
    input wire  last;
    input wire  error;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    output reg  t_valid;
    output reg  t_last;
    output reg  t_error;
    output reg  [2:0] t_empty;
    output reg  [63:0] t_data;
    
    // Stub signals
    reg  is_there$d;
    wire  is_there$q;
    reg  is_there$clock;
    reg  is_record$d;
    wire  is_record$q;
    reg  is_record$clock;
    reg  is_end$d;
    wire  is_end$q;
    reg  is_end$clock;
    reg  is_last$d;
    wire  is_last$q;
    reg  is_last$clock;
    reg  is_error$d;
    wire  is_error$q;
    reg  is_error$clock;
    reg  [2:0] unused$d;
    wire  [2:0] unused$q;
    reg  unused$clock;
    reg  [63:0] bytes$d;
    wire  [63:0] bytes$q;
    reg  bytes$clock;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  crc$clock;
    reg  [31:0] whole_step$crc;
    reg  [63:0] whole_step$data;
    wire  [31:0] whole_step$stepped;
    reg  [31:0] half_step$crc;
    reg  [31:0] half_step$data;
    wire  [31:0] half_step$stepped;
    reg  out_valid$d;
    wire  out_valid$q;
    reg  out_valid$clock;
    reg  out_last$d;
    wire  out_last$q;
    reg  out_last$clock;
    reg  out_error$d;
    wire  out_error$q;
    reg  out_error$clock;
    reg  [2:0] out_empty$d;
    wire  [2:0] out_empty$q;
    reg  out_empty$clock;
    reg  [63:0] out_data$d;
    wire  [63:0] out_data$q;
    reg  out_data$clock;
    
    // Local signals
    reg  [31:0] so_far;
    reg  [31:0] sealed;
    reg  [31:0] next_crc;
    
    // Sub module instances
    top$egress$outlet$seal$is_there is_there(
        .d(is_there$d),
        .q(is_there$q),
        .clock(is_there$clock)
    );
    top$egress$outlet$seal$is_record is_record(
        .d(is_record$d),
        .q(is_record$q),
        .clock(is_record$clock)
    );
    top$egress$outlet$seal$is_end is_end(
        .d(is_end$d),
        .q(is_end$q),
        .clock(is_end$clock)
    );
    top$egress$outlet$seal$is_last is_last(
        .d(is_last$d),
        .q(is_last$q),
        .clock(is_last$clock)
    );
    top$egress$outlet$seal$is_error is_error(
        .d(is_error$d),
        .q(is_error$q),
        .clock(is_error$clock)
    );
    top$egress$outlet$seal$unused unused(
        .d(unused$d),
        .q(unused$q),
        .clock(unused$clock)
    );
    top$egress$outlet$seal$bytes bytes(
        .d(bytes$d),
        .q(bytes$q),
        .clock(bytes$clock)
    );
    top$egress$outlet$seal$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    top$egress$outlet$seal$whole_step whole_step(
        .crc(whole_step$crc),
        .data(whole_step$data),
        .stepped(whole_step$stepped)
    );
    top$egress$outlet$seal$half_step half_step(
        .crc(half_step$crc),
        .data(half_step$data),
        .stepped(half_step$stepped)
    );
    top$egress$outlet$seal$out_valid out_valid(
        .d(out_valid$d),
        .q(out_valid$q),
        .clock(out_valid$clock)
    );
    top$egress$outlet$seal$out_last out_last(
        .d(out_last$d),
        .q(out_last$q),
        .clock(out_last$clock)
    );
    top$egress$outlet$seal$out_error out_error(
        .d(out_error$d),
        .q(out_error$q),
        .clock(out_error$clock)
    );
    top$egress$outlet$seal$out_empty out_empty(
        .d(out_empty$d),
        .q(out_empty$q),
        .clock(out_empty$clock)
    );
    top$egress$outlet$seal$out_data out_data(
        .d(out_data$d),
        .q(out_data$q),
        .clock(out_data$clock)
    );
    
    // Update code
    always @(*) begin
        is_there$clock = clock;
        is_record$clock = clock;
        is_end$clock = clock;
        is_last$clock = clock;
        is_error$clock = clock;
        unused$clock = clock;
        bytes$clock = clock;
        is_there$d = is_there$q;
        is_record$d = is_record$q;
        is_end$d = is_end$q;
        is_last$d = is_last$q;
        is_error$d = is_error$q;
        unused$d = unused$q;
        bytes$d = bytes$q;
        crc$clock = clock;
        out_valid$clock = clock;
        out_last$clock = clock;
        out_error$clock = clock;
        out_empty$clock = clock;
        out_data$clock = clock;
        crc$d = crc$q;
        out_valid$d = out_valid$q;
        out_last$d = out_last$q;
        out_error$d = out_error$q;
        out_empty$d = out_empty$q;
        out_data$d = out_data$q;
        so_far = ~crc$q;
        whole_step$crc = so_far;
        whole_step$data = bytes$q;
        half_step$crc = so_far;
        half_step$data = bytes$q[(32'h20)+:(32)];
        sealed = ~half_step$stepped;
        next_crc = ~whole_step$stepped;
        if (moves) begin
            is_there$d = valid;
            is_record$d = record;
            is_end$d = last_word;
            is_last$d = last;
            is_error$d = error;
            unused$d = empty;
            bytes$d = data;
            out_valid$d = is_there$q;
            out_last$d = is_last$q;
            out_error$d = is_error$q & is_last$q;
            out_empty$d = unused$q;
            out_data$d = bytes$q;
            if (is_record$q) begin
                crc$d = next_crc;
                if (is_end$q) begin
                    crc$d = ((32'h0) & 32'hffffffff);
                    out_data$d = (((bytes$q[(32'h20)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((sealed) & 64'hffffffffffffffff);
                end
            end
        end
        t_valid = out_valid$q;
        t_last = out_last$q;
        t_error = out_error$q;
        t_empty = out_empty$q;
        t_data = out_data$q;
    end
    
endmodule // top$egress$outlet$seal


module top$egress$outlet$seal$bytes(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$bytes


module top$egress$outlet$seal$crc(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$crc


module top$egress$outlet$seal$half_step(crc,data,stepped);
    
    // Module arguments
    input wire  [31:0] crc;
    input wire  [31:0] data;
    output reg  [31:0] stepped;
    
    // Update code (custom)
    always @(*) begin
        stepped[0] = ^(crc & 32'h1f91caf6) ^ ^(data & 32'hf6ca911f);
        stepped[1] = ^(crc & 32'h3f2395ec) ^ ^(data & 32'hec95233f);
        stepped[2] = ^(crc & 32'h7e472bd8) ^ ^(data & 32'hd82b477e);
        stepped[3] = ^(crc & 32'hfc8e57b1) ^ ^(data & 32'hb1578efc);
        stepped[4] = ^(crc & 32'he68d6595) ^ ^(data & 32'h95658de6);
        stepped[5] = ^(crc & 32'hd28b01dd) ^ ^(data & 32'hdd018bd2);
        stepped[6] = ^(crc & 32'hba87c94c) ^ ^(data & 32'h4cc987ba);
        stepped[7] = ^(crc & 32'h6a9e586f) ^ ^(data & 32'h6f589e6a);
        stepped[8] = ^(crc & 32'hd53cb0de) ^ ^(data & 32'hdeb03cd5);
        stepped[9] = ^(crc & 32'hb5e8ab4b) ^ ^(data & 32'h4babe8b5);
        stepped[10] = ^(crc & 32'h74409c60) ^ ^(data & 32'h609c4074);
        stepped[11] = ^(crc & 32'he88138c1) ^ ^(data & 32'hc13881e8);
        stepped[12] = ^(crc & 32'hce93bb74) ^ ^(data & 32'h74bb93ce);
        stepped[13] = ^(crc & 32'h82b6bc1f) ^ ^(data & 32'h1fbcb682);
        stepped[14] = ^(crc & 32'h1afcb2c8) ^ ^(data & 32'hc8b2fc1a);
        stepped[15] = ^(crc & 32'h35f96591) ^ ^(data & 32'h9165f935);
        stepped[16] = ^(crc & 32'h6bf2cb23) ^ ^(data & 32'h23cbf26b);
        stepped[17] = ^(crc & 32'hd7e59646) ^ ^(data & 32'h4696e5d7);
        stepped[18] = ^(crc & 32'hb05ae67b) ^ ^(data & 32'h7be65ab0);
        stepped[19] = ^(crc & 32'h7f240600) ^ ^(data & 32'h6247f);
        stepped[20] = ^(crc & 32'hfe480c00) ^ ^(data & 32'hc48fe);
        stepped[21] = ^(crc & 32'he301d2f6) ^ ^(data & 32'hf6d201e3);
        stepped[22] = ^(crc & 32'hd9926f1b) ^ ^(data & 32'h1b6f92d9);
        stepped[23] = ^(crc & 32'hacb514c0) ^ ^(data & 32'hc014b5ac);
        stepped[24] = ^(crc & 32'h46fbe377) ^ ^(data & 32'h77e3fb46);
        stepped[25] = ^(crc & 32'h8df7c6ee) ^ ^(data & 32'heec6f78d);
        stepped[26] = ^(crc & 32'h047e472b) ^ ^(data & 32'h2b477e04);
        stepped[27] = ^(crc & 32'h08fc8e57) ^ ^(data & 32'h578efc08);
        stepped[28] = ^(crc & 32'h11f91caf) ^ ^(data & 32'haf1cf911);
        stepped[29] = ^(crc & 32'h23f2395e) ^ ^(data & 32'h5e39f223);
        stepped[30] = ^(crc & 32'h47e472bd) ^ ^(data & 32'hbd72e447);
        stepped[31] = ^(crc & 32'h8fc8e57b) ^ ^(data & 32'h7be5c88f);
    end
endmodule // top$egress$outlet$seal$half_step


module top$egress$outlet$seal$is_end(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$is_end


module top$egress$outlet$seal$is_error(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$is_error


module top$egress$outlet$seal$is_last(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$is_last


module top$egress$outlet$seal$is_record(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$is_record


module top$egress$outlet$seal$is_there(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$is_there


module top$egress$outlet$seal$out_data(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$out_data


module top$egress$outlet$seal$out_empty(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$out_empty


module top$egress$outlet$seal$out_error(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$out_error


module top$egress$outlet$seal$out_last(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$out_last


module top$egress$outlet$seal$out_valid(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$out_valid


module top$egress$outlet$seal$unused(d,q,clock);
    
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
          
endmodule // top$egress$outlet$seal$unused


module top$egress$outlet$seal$whole_step(crc,data,stepped);
    
    // Module arguments
    input wire  [31:0] crc;
    input wire  [63:0] data;
    output reg  [31:0] stepped;
    
    // Update code (custom)
    always @(*) begin
        stepped[0] = ^(crc & 32'h386f2c25) ^ ^(data & 64'h252c6f38f6ca911f);
        stepped[1] = ^(crc & 32'h70de584b) ^ ^(data & 64'h4b58de70ec95233f);
        stepped[2] = ^(crc & 32'he1bcb097) ^ ^(data & 64'h97b0bce1d82b477e);
        stepped[3] = ^(crc & 32'hc379612e) ^ ^(data & 64'h2e6179c3b1578efc);
        stepped[4] = ^(crc & 32'hbe9dee78) ^ ^(data & 64'h78ee9dbe95658de6);
        stepped[5] = ^(crc & 32'h4554f0d5) ^ ^(data & 64'hd5f05445dd018bd2);
        stepped[6] = ^(crc & 32'hb2c6cd8e) ^ ^(data & 64'h8ecdc6b24cc987ba);
        stepped[7] = ^(crc & 32'h5de2b738) ^ ^(data & 64'h38b7e25d6f589e6a);
        stepped[8] = ^(crc & 32'hbbc56e71) ^ ^(data & 64'h716ec5bbdeb03cd5);
        stepped[9] = ^(crc & 32'h4fe5f0c6) ^ ^(data & 64'hc6f0e54f4babe8b5);
        stepped[10] = ^(crc & 32'ha7a4cda9) ^ ^(data & 64'ha9cda4a7609c4074);
        stepped[11] = ^(crc & 32'h4f499b53) ^ ^(data & 64'h539b494fc13881e8);
        stepped[12] = ^(crc & 32'ha6fc1a83) ^ ^(data & 64'h831afca674bb93ce);
        stepped[13] = ^(crc & 32'h75971923) ^ ^(data & 64'h231997751fbcb682);
        stepped[14] = ^(crc & 32'hd3411e63) ^ ^(data & 64'h631e41d3c8b2fc1a);
        stepped[15] = ^(crc & 32'ha6823cc6) ^ ^(data & 64'hc63c82a69165f935);
        stepped[16] = ^(crc & 32'h4d04798c) ^ ^(data & 64'h8c79044d23cbf26b);
        stepped[17] = ^(crc & 32'h9a08f318) ^ ^(data & 64'h18f3089a4696e5d7);
        stepped[18] = ^(crc & 32'h0c7eca15) ^ ^(data & 64'h15ca7e0c7be65ab0);
        stepped[19] = ^(crc & 32'h2092b80f) ^ ^(data & 64'hfb892200006247f);
        stepped[20] = ^(crc & 32'h4125701f) ^ ^(data & 64'h1f702541000c48fe);
        stepped[21] = ^(crc & 32'hba25cc1b) ^ ^(data & 64'h1bcc25baf6d201e3);
        stepped[22] = ^(crc & 32'h4c24b412) ^ ^(data & 64'h12b4244c1b6f92d9);
        stepped[23] = ^(crc & 32'ha0264400) ^ ^(data & 64'h4426a0c014b5ac);
        stepped[24] = ^(crc & 32'h7823a425) ^ ^(data & 64'h25a4237877e3fb46);
        stepped[25] = ^(crc & 32'hf047484a) ^ ^(data & 64'h4a4847f0eec6f78d);
        stepped[26] = ^(crc & 32'hd8e1bcb0) ^ ^(data & 64'hb0bce1d82b477e04);
        stepped[27] = ^(crc & 32'hb1c37961) ^ ^(data & 64'h6179c3b1578efc08);
        stepped[28] = ^(crc & 32'h6386f2c2) ^ ^(data & 64'hc2f28663af1cf911);
        stepped[29] = ^(crc & 32'hc70de584) ^ ^(data & 64'h84e50dc75e39f223);
        stepped[30] = ^(crc & 32'h8e1bcb09) ^ ^(data & 64'h9cb1b8ebd72e447);
        stepped[31] = ^(crc & 32'h1c379612) ^ ^(data & 64'h1296371c7be5c88f);
    end
endmodule // top$egress$outlet$seal$whole_step


module top$egress$outlet$taken(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$taken


module top$egress$outlet$word(d,q,clock);
    
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
          
endmodule // top$egress$outlet$word


module top$egress$outlet$words(row,shared,index,last,word,data);
    
    // Module arguments
    input wire  [295:0] row;
    input wire  [120:0] shared;
    input wire  [3:0] index;
    input wire  last;
    input wire  [2:0] word;
    output reg  [63:0] data;
    
    // Constant declarations
    localparam  head = 24'h4f5801;
    
    // Local signals
    reg  [7:0] flags;
    reg  [63:0] of_0;
    reg  [63:0] of_1;
    reg  [63:0] of_3;
    
    // Update code
    always @(*) begin
        flags = ((last) & 8'hff) | (((row[(32'h116)+:(2)]) & 8'hff) << ((32'h1) & 8'hff));
        of_0 = (((head) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | (((flags) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | (((row[(32'h118)+:(16)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((shared[(32'h60)+:(16)]) & 64'hffffffffffffffff);
        of_1 = (((row[(32'h108)+:(14)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | (((row[(32'h100)+:(8)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | (((index) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((row[(32'hf0)+:(16)]) & 64'hffffffffffffffff);
        of_3 = (((row[(32'h80)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((shared[(32'h70)+:(9)]) & 64'hffffffffffffffff);
        data = of_0;
        if (word == ((32'h1) & 3'h7)) begin
            data = of_1;
        end
        if (word == ((32'h2) & 3'h7)) begin
            data = row[(32'hb0)+:(64)];
        end
        if (word == ((32'h3) & 3'h7)) begin
            data = of_3;
        end
        if (word == ((32'h4) & 3'h7)) begin
            data = row[(32'h40)+:(64)];
        end
        if (word == ((32'h5) & 3'h7)) begin
            data = row[(32'h0)+:(64)];
        end
        if (word == ((32'h6) & 3'h7)) begin
            data = shared[(32'h20)+:(64)];
        end
        if (word == ((32'h7) & 3'h7)) begin
            data = ((shared[(32'h0)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff);
        end
    end
    
endmodule // top$egress$outlet$words


module top$now(d,q,clock);
    
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
          
endmodule // top$now
